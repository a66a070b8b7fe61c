package dev.detour.processor.assemble;

import dev.detour.processor.source.GeneratedNames;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RedirectMethod;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;

/** Names the handler classes of an interface after its methods, so that their class files have different names everywhere. */
final class HandlerNames {

    /** Most file systems take no name of more bytes. */
    private static final int MAX_FILE_NAME_BYTES = 255;

    /** Room for {@code $}, the number of an overload and {@code .class}. */
    private static final int RESERVED_BYTES = 16;

    private final String outer;
    private final Set<String> taken = new HashSet<>();

    private HandlerNames(String outer) {
        this.outer = outer;
        taken.add(outer.toLowerCase(Locale.ROOT));
    }

    /**
     * Names the handlers of an interface.
     *
     * @param type the interface
     * @param prefix the prefix of its generated types
     * @return the simple names by the signatures of the methods
     */
    static Map<String, String> of(RedirectInterface type, String prefix) {
        HandlerNames names = new HandlerNames(prefix + GeneratedNames.HANDLERS);
        names.takeUnqualifiable(type.element());
        Map<String, String> bySignature = new HashMap<>();
        for (RedirectMethod redirect : type.redirects()) {
            String method = redirect.method().getSimpleName().toString();
            bySignature.put(redirect.signature(), names.unique(names.cut(capitalized(method))));
        }
        return bySignature;
    }

    /** What is in the unnamed package cannot be qualified, so that a nested class of the same name would hide it. */
    private void takeUnqualifiable(Element element) {
        Element enclosing = element;
        while (enclosing != null && enclosing.getKind() != ElementKind.PACKAGE) {
            enclosing = enclosing.getEnclosingElement();
        }
        if (enclosing instanceof PackageElement home && home.isUnnamed()) {
            home.getEnclosedElements()
                    .forEach(type -> taken.add(type.getSimpleName().toString().toLowerCase(Locale.ROOT)));
        }
    }

    /** Names that differ in case only are one name for some file systems. */
    private String unique(String name) {
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private String cut(String name) {
        int room = MAX_FILE_NAME_BYTES - RESERVED_BYTES - bytes(outer);
        if (bytes(name) <= room) {
            return name;
        }
        String hash = "_" + Integer.toHexString(name.hashCode());
        StringBuilder cut = new StringBuilder();
        name.codePoints()
                .takeWhile(each -> bytes(cut.toString()) + bytes(Character.toString(each)) + bytes(hash) <= room)
                .forEachOrdered(cut::appendCodePoint);
        return cut + hash;
    }

    private static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
