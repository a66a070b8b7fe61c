package dev.detour.processor.testing;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation in memory wrote. */
public final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, byte[]> resources = new HashMap<>();

    private CompiledClasses() {
        super(CompiledClasses.class.getClassLoader());
    }

    /** A loader of all classes that a compilation gave. */
    public static ClassLoader of(Compilation compilation) {
        CompiledClasses loader = new CompiledClasses();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                loader.add(file);
            } else if (file.getKind() == JavaFileObject.Kind.OTHER) {
                loader.resources.put(name(file), content(file));
            }
        }
        return loader;
    }

    private void add(JavaFileObject file) {
        classes.put(name(file).replaceFirst("\\.class$", "").replace('/', '.'), content(file));
    }

    private static String name(JavaFileObject file) {
        return file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] content = resources.get(name);
        return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
