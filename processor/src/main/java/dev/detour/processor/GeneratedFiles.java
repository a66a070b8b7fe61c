package dev.detour.processor;

import static dev.detour.model.diagnostic.DiagnosticId.NOT_AN_INTERFACE;

import com.palantir.javapoet.JavaFile;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.emit.SourceWriter;
import dev.detour.processor.report.Reporter;
import dev.detour.processor.source.GeneratedNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;

/** Writes what is generated. Each file originates from a single type, which build tools rely on. */
final class GeneratedFiles {

    /** What a resource holds. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Filer filer;
    private final Messager messager;
    private final Reporter reporter;
    private final Map<String, String> owners = new HashMap<>();

    GeneratedFiles(ProcessingEnvironment environment, Reporter reporter) {
        this.filer = environment.getFiler();
        this.messager = environment.getMessager();
        this.reporter = reporter;
    }

    /**
     * Reserves the names of all types that are generated for a type. Names that differ in case only are one name for some file
     * systems.
     *
     * @param type the type
     * @return whether they are free; if not, that is reported
     */
    boolean reserve(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String generated = GeneratedNames.of(type, "").canonicalName();
        String other = owners.putIfAbsent(generated.toLowerCase(Locale.ROOT), name);
        if (other == null || other.equals(name)) {
            return true;
        }
        report(
                type,
                "what is generated for " + name + " would have the names of what is generated for " + other + ": "
                        + generated + GeneratedNames.ROUTER + " and so on.\nGive one of the two another name.");
        return false;
    }

    /**
     * Writes a generated type.
     *
     * @param file the source
     * @param origin the type that it originates from
     */
    void write(JavaFile file, TypeElement origin) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(SourceWriter.text(file));
        } catch (FilerException e) {
            report(
                    origin,
                    "the type " + name + " is generated for it, but there is one already.\nRename one of the two.");
        } catch (IOException e) {
            reportUnwritable(name, origin, e);
        }
    }

    /**
     * Writes a resource.
     *
     * @param path where to, within the class output
     * @param text the content
     * @param origin the type that it originates from
     */
    void write(String path, String text, TypeElement origin) {
        write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), origin);
    }

    /**
     * Writes a resource.
     *
     * @param path where to, within the class output
     * @param content writes the content
     * @param origin the type that it originates from
     */
    void write(String path, Content content, TypeElement origin) {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin)
                .openOutputStream()) {
            content.writeTo(out);
        } catch (IOException e) {
            reportUnwritable(path, origin, e);
        }
    }

    private void report(TypeElement type, String message) {
        reporter.report(new Diagnostic(NOT_AN_INTERFACE, NOT_AN_INTERFACE.severity(), ElementOrigin.of(type), message));
    }

    private void reportUnwritable(String name, TypeElement origin, IOException failure) {
        messager.printMessage(Kind.ERROR, "[detour] " + name + " cannot be written: " + failure, origin);
    }
}
