package dev.detour.processor.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Reads files as the compiler finds resources, or below the folder that an option names. */
public final class ResourceFiles {

    /** More is no table, and would not fit into the compiler's memory. */
    private static final int MAX_BYTES = 1 << 28;

    /** Where a build puts resources before it compiles; the first that has the file counts. */
    private static final List<JavaFileManager.Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    private final Filer filer;
    private final Optional<String> folder;

    /**
     * The files of a compilation.
     *
     * @param environment the compiler that runs the processor
     * @param option the option that names a folder
     */
    public ResourceFiles(ProcessingEnvironment environment, String option) {
        this.filer = environment.getFiler();
        this.folder = Optional.ofNullable(environment.getOptions().get(option));
    }

    /**
     * Reads a file.
     *
     * @param name its path, parted by {@code /}
     * @return its bytes
     * @throws UnreadableFileException where it is not there, leads elsewhere, or cannot be read
     */
    public byte[] read(String name) throws UnreadableFileException {
        FileNames.check(name);
        try {
            return folder.isPresent() ? inFolder(folder.get(), name) : asResource(name);
        } catch (IOException e) {
            throw new UnreadableFileException(
                    name + " cannot be read: " + e.getClass().getSimpleName() + ".", "Name a file that can.");
        }
    }

    private static byte[] inFolder(String folder, String name) throws IOException, UnreadableFileException {
        Path root = root(folder)
                .orElseThrow(() -> new UnreadableFileException(
                        "the option detour.resources names no folder that is there, so that " + name + " is not found.",
                        "Name one, relative to the folder that the compiler runs in, or absolute."));
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            throw new UnreadableFileException(
                    name + " is not in the folder that the option detour.resources names.", "Put it there.");
        }
        refuseLinks(root, name);
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, name);
        }
    }

    private static Optional<Path> root(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private byte[] asResource(String name) throws IOException, UnreadableFileException {
        Optional<URI> found = Optional.empty();
        byte[] content = {};
        for (JavaFileManager.Location location : LOCATIONS) {
            Optional<FileObject> file = find(location, name);
            if (file.isPresent() && !found.equals(Optional.of(file.get().toUri()))) {
                refuseLinks(file.get().toUri(), name);
                try (InputStream in = file.get().openInputStream()) {
                    byte[] bytes = bytes(in, name);
                    if (found.isPresent() && !Arrays.equals(content, bytes)) {
                        throw new UnreadableFileException(
                                name + " is there twice with different content, in " + LOCATIONS.get(0) + ", "
                                        + LOCATIONS.get(1) + " or " + LOCATIONS.get(2) + " of the compiler.",
                                "Give one of the two another name.");
                    }
                    content = bytes;
                    found = Optional.of(file.get().toUri());
                }
            }
        }
        if (found.isEmpty()) {
            throw new UnreadableFileException(
                    name + " is not found: compilers look for it in their class output, class path and source path.",
                    "Put it where the build copies resources from, src/main/resources with Maven, or name its folder with"
                            + " -Adetour.resources=DIR.");
        }
        return content;
    }

    /** Compilers differ in what they do where there is no file, or no such location. */
    private Optional<FileObject> find(JavaFileManager.Location location, String name) {
        try {
            FileObject file = filer.getResource(location, "", name);
            try (InputStream in = file.openInputStream()) {
                return in == null ? Optional.empty() : Optional.of(file);
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(InputStream in, String name) throws IOException, UnreadableFileException {
        byte[] bytes = in.readNBytes(MAX_BYTES);
        if (in.read() >= 0) {
            throw new UnreadableFileException(name + " is larger than 256 MiB.", "Keep the rows in several tables.");
        }
        return bytes;
    }

    private static void refuseLinks(URI file, String name) throws UnreadableFileException {
        if (!"file".equals(file.getScheme())) {
            return;
        }
        try {
            Path root = Path.of(file);
            for (int left = Path.of(name).getNameCount(); left > 0 && root != null; left--) {
                root = root.getParent();
            }
            if (root != null) {
                refuseLinks(root, name);
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnreadableFileException(name + " is not in a folder.", "Put it into one.");
        }
    }

    /** What a link leads to may be anywhere, and another file tomorrow. */
    private static void refuseLinks(Path root, String name) throws UnreadableFileException {
        Path path = root;
        for (Path segment : Path.of(name)) {
            path = path.resolve(segment);
            if (Files.isSymbolicLink(path)) {
                throw new UnreadableFileException(
                        name + " is, or is below, a symbolic link, which may lead out of the folder of resources.",
                        "Put the file itself there.");
            }
        }
    }
}
