package dev.detour.processor;

import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.manifest.ManifestWriter;
import dev.detour.processor.assemble.Assembler;
import dev.detour.processor.assemble.Assembly;
import dev.detour.processor.element.Inheritance;
import dev.detour.processor.emit.InterfaceEmitter;
import dev.detour.processor.emit.RouterEmitter;
import dev.detour.processor.file.ResourceFiles;
import dev.detour.processor.report.Reporter;
import dev.detour.processor.source.InterfaceReader;
import dev.detour.processor.source.Members;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RedirectTable;
import dev.detour.processor.source.Site;
import dev.detour.processor.source.Site.Mapped;
import dev.detour.processor.source.Site.Member;
import dev.detour.processor.source.Site.Part;
import dev.detour.processor.source.SiteReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Compiles types into routers, from elements to files; lives as long as a round. */
final class SiteCompiler {

    private final InterfaceReader reader;
    private final Members members;
    private final Assembler assembler;
    private final Reporter reporter;
    private final GeneratedFiles files;

    /**
     * A compiler for one round.
     *
     * @param environment the compiler that runs the processor
     * @param compiledHere tells whether a type is compiled now, so that findings in it are reported there
     * @param reporter takes findings
     * @param files takes what is generated
     */
    SiteCompiler(
            ProcessingEnvironment environment,
            Predicate<TypeElement> compiledHere,
            Reporter reporter,
            GeneratedFiles files) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        Inheritance inheritance = new Inheritance(elements, types);
        ResourceFiles resources = new ResourceFiles(environment, DetourProcessor.RESOURCES);
        this.reader = new InterfaceReader(elements, types, resources, compiledHere);
        this.members = new Members(reader, inheritance);
        this.assembler = new Assembler(elements, types, inheritance, members);
        this.reporter = reporter;
        this.files = files;
    }

    /**
     * Compiles a type: reports what is wrong, and generates its router and all that goes with it, or stubs of these.
     *
     * @param owner a type that declares redirects or defaults, or is a site
     * @param ready whether everything is known that it depends on; if not, there are only stubs
     */
    void compile(TypeElement owner, boolean ready) {
        Site site = SiteReader.read(reader, members, owner);
        report(site);
        if (site.owner().reachable() && files.reserve(owner)) {
            Assembly assembly = assembler.assemble(site, ready);
            if (!assembly.router().stub()) {
                String report = RedirectTable.findingsFile(site.owner().name());
                SiteProofs.prove(site, reporter, report).ifPresent(text -> files.write(report, text, owner));
            }
            generate(assembly, owner);
        }
    }

    private void generate(Assembly assembly, TypeElement owner) {
        assembly.interfaces().stream()
                .flatMap(plan -> InterfaceEmitter.emit(plan).stream())
                .forEach(file -> files.write(file, owner));
        files.write(RouterEmitter.emit(assembly.router()), owner);
        if (!assembly.router().stub()) {
            String name = owner.getQualifiedName().toString();
            files.write("META-INF/detour/" + name + ".json", out -> manifest(name, assembly, out), owner);
            assembly.router()
                    .rows()
                    .ifPresent(rows -> files.write(
                            rows.path(), out -> out.write(rows.table().content()), owner));
        }
    }

    private static void manifest(String name, Assembly assembly, OutputStream out) throws IOException {
        ManifestWriter.write(name, assembly.routes(), new OutputStreamWriter(out, StandardCharsets.US_ASCII));
    }

    private void report(Site site) {
        RedirectInterface owner = site.owner();
        owner.findings().forEach(reporter::report);
        owner.redirects().forEach(redirect -> redirect.findings().forEach(reporter::report));
        site.findings().forEach(reporter::report);
        reportTables(site);
        for (Part part : site.parts()) {
            for (Member member : part.members()) {
                if (!member.declaring().compiledHere()) {
                    foreignFindings(member).forEach(finding -> reporter.report(finding, part.joinedAt()));
                }
            }
        }
    }

    /** Its own table an interface reports itself; one that comes from a class file is reported where it is joined. */
    private void reportTables(Site site) {
        for (Mapped mapped : site.mapped()) {
            if (!mapped.declaring().compiledHere()) {
                mapped.table().findings().forEach(finding -> reporter.report(finding, mapped.joinedAt()));
            } else if (mapped.declaring().name().equals(site.owner().name())) {
                mapped.table().findings().forEach(reporter::report);
                mapped.table()
                        .report()
                        .ifPresent(text -> files.write(
                                RedirectTable.reportFile(site.owner().name()),
                                text,
                                site.owner().element()));
            }
        }
    }

    /** What is wrong with a redirect of a class file. Of warnings its own compilation told, if the processor took part in it. */
    private static Stream<Diagnostic> foreignFindings(Member member) {
        boolean told =
                member.declaring().handlers().containsKey(member.redirect().signature());
        return Stream.of(member.declaring().findings(), member.redirect().findings())
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == Severity.ERROR || !told);
    }
}
