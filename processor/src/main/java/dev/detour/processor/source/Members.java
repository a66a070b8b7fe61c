package dev.detour.processor.source;

import dev.detour.processor.element.Inheritance;
import dev.detour.processor.element.Signatures;
import dev.detour.processor.source.Site.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds the redirects that an interface has: those that it declares and those that it inherits. */
public final class Members {

    private final InterfaceReader reader;
    private final Inheritance inheritance;
    private final Map<String, List<Member>> inherited = new HashMap<>();

    /**
     * Members as a reader reads them.
     *
     * @param reader reads what each interface declares itself
     * @param inheritance the inheritance among interfaces
     */
    public Members(InterfaceReader reader, Inheritance inheritance) {
        this.reader = reader;
        this.inheritance = inheritance;
    }

    /**
     * The redirects of an interface.
     *
     * @param type the interface; of a class, only what it declares itself
     * @return its own redirects in the order of declaration, then the inherited ones by the names of their interfaces
     */
    public List<Member> of(RedirectInterface type) {
        List<Member> members = new ArrayList<>();
        type.redirects().forEach(redirect -> members.add(new Member(type, redirect)));
        members.addAll(inherited(type));
        return members;
    }

    /**
     * The redirects that an interface inherits.
     *
     * @param type the interface
     * @return the redirects of its ancestors that nothing replaces, by the names of the ancestors; none for a class
     */
    public List<Member> inherited(RedirectInterface type) {
        List<Member> members = inherited.get(type.name());
        if (members == null) {
            members = findInherited(type);
            inherited.put(type.name(), members);
        }
        return members;
    }

    private List<Member> findInherited(RedirectInterface type) {
        List<Member> members = new ArrayList<>();
        if (type.element().getKind() != ElementKind.INTERFACE) {
            return members;
        }
        inheritance.ancestors(type.element()).stream()
                .sorted(Comparator.comparing(each -> each.getQualifiedName().toString()))
                .map(reader::read)
                .forEach(ancestor -> ancestor.redirects().stream()
                        .filter(redirect -> inherits(type.element(), redirect))
                        .forEach(redirect -> members.add(new Member(ancestor, redirect))));
        return members;
    }

    /**
     * The interfaces whose tables an interface has.
     *
     * @param type the interface; of a class, only itself
     * @return the interface and its ancestors as far as they have tables, the ancestors by their names
     */
    List<RedirectInterface> mapped(RedirectInterface type) {
        Stream<RedirectInterface> ancestors = type.element().getKind() != ElementKind.INTERFACE
                ? Stream.empty()
                : inheritance.ancestors(type.element()).stream()
                        .sorted(Comparator.comparing(
                                each -> each.getQualifiedName().toString()))
                        .map(reader::read);
        return Stream.concat(Stream.of(type), ancestors)
                .filter(each -> each.table().isPresent())
                .toList();
    }

    /**
     * The interfaces among a type and its ancestors that come from class files and extend what is not on the class path.
     *
     * @param type the type
     * @return for each what it extends in vain, with its name: {@code lib.Blog extends lib.Base}
     */
    List<String> missing(RedirectInterface type) {
        return Stream.concat(Stream.of(type.element()), inheritance.ancestors(type.element()).stream())
                .filter(each -> !reader.read(each).compiledHere())
                .flatMap(each ->
                        Inheritance.missing(each).map(parent -> Signatures.describe(each) + " extends " + parent))
                .toList();
    }

    private boolean inherits(TypeElement type, RedirectMethod redirect) {
        return Collections.disjoint(redirect.method().getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE))
                && inheritance.inherits(type, redirect.method());
    }
}
