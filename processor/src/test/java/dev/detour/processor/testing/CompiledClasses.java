package dev.detour.processor.testing;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation in memory wrote. */
public final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    private CompiledClasses() {
        super(CompiledClasses.class.getClassLoader());
    }

    /** A loader of all classes that a compilation gave. */
    public static ClassLoader of(Compilation compilation) {
        CompiledClasses loader = new CompiledClasses();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                loader.add(file);
            }
        }
        return loader;
    }

    private void add(JavaFileObject file) {
        String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("\\.class$", "");
        try (InputStream in = file.openInputStream()) {
            classes.put(name.replace('/', '.'), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
