package dev.detour.spring;

import dev.detour.runtime.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * Reads from a class file which types' redirects a type serves beside its own. {@code @RedirectSite} is not kept at run time, and
 * nothing of the type need be loaded.
 */
final class TypeReader extends ClassVisitor {

    private static final String SITE = "Ldev/detour/RedirectSite;";

    private final List<String> parts = new ArrayList<>();

    private TypeReader() {
        super(SpringAsmInfo.ASM_VERSION);
    }

    /**
     * The interfaces that a type extends, and those that it joins if it is a site.
     *
     * @param classes finds the class file
     * @param type the type's qualified name
     * @return qualified names; empty where there is no class file
     */
    static List<String> partsOf(ClassLoader classes, String type) {
        for (String name : SiteCatalog.nested(type, '$')) {
            try (InputStream in = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in != null) {
                    TypeReader reader = new TypeReader();
                    int parts = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
                    new ClassReader(in).accept(reader, parts);
                    return reader.parts;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The class file of " + type + " cannot be read.", e);
            }
        }
        return List.of();
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        for (String extended : interfaces) {
            parts.add(qualifiedName(Type.getObjectType(extended)));
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return descriptor.equals(SITE) ? new Elements() : null;
    }

    private static String qualifiedName(Type type) {
        return type.getClassName().replace('$', '.');
    }

    /** Collects the types that an annotation names, whatever the element. */
    private final class Elements extends AnnotationVisitor {

        Elements() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (value instanceof Type type) {
                parts.add(qualifiedName(type));
            }
        }
    }
}
