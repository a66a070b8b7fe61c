package dev.detour.processor.source;

import dev.detour.model.Origin;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Redirects that are served together.
 *
 * @param owner the type that the router is of
 * @param parts the interfaces that it consists of, each once; the owner first, where it is one of them
 * @param mapped the interfaces whose tables it has, each once
 * @param findings what is wrong with the way in which they are joined
 */
public record Site(RedirectInterface owner, List<Part> parts, List<Mapped> mapped, List<Diagnostic> findings) {

    public Site {
        parts = List.copyOf(parts);
        mapped = List.copyOf(mapped);
        findings = List.copyOf(findings);
    }

    /**
     * An interface of a site.
     *
     * @param type the interface
     * @param joinedAt where the site names it; the owner itself where it inherits from it, or is it
     * @param members the redirects that the site takes from it
     */
    public record Part(RedirectInterface type, Origin joinedAt, List<Member> members) {
        public Part {
            members = List.copyOf(members);
        }
    }

    /**
     * An interface with a table.
     *
     * @param declaring the interface
     * @param heir the interface that the site joins: the declaring one, or one that inherits from it
     * @param joinedAt where the site names that one; the owner itself where it is that one
     * @param table its table
     */
    public record Mapped(RedirectInterface declaring, RedirectInterface heir, Origin joinedAt, RedirectTable table) {}

    /**
     * A redirect of an interface, declared or inherited.
     *
     * @param declaring the interface that declares it
     * @param redirect the redirect
     */
    public record Member(RedirectInterface declaring, RedirectMethod redirect) {}

    /**
     * Tells whether the interfaces may be joined so.
     *
     * @return whether no finding is an error; interfaces and redirects may have errors all the same
     */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * All redirects.
     *
     * @return the members of all parts; some may be members of several
     */
    public Stream<Member> members() {
        return parts.stream().flatMap(part -> part.members().stream());
    }
}
