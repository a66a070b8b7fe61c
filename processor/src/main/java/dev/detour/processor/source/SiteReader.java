package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;
import static dev.detour.model.diagnostic.DiagnosticId.NOT_AN_INTERFACE;

import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.element.Reach;
import dev.detour.processor.element.Resolution;
import dev.detour.processor.source.Site.Mapped;
import dev.detour.processor.source.Site.Member;
import dev.detour.processor.source.Site.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a router is made for: an interface with what it inherits, and the interfaces that {@code @RedirectSite} names. */
public final class SiteReader {

    private final InterfaceReader reader;
    private final Members members;
    private final RedirectInterface owner;
    private final String user;
    private final Findings findings = new Findings();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Mapped> mapped = new LinkedHashMap<>();

    private SiteReader(InterfaceReader reader, Members members, TypeElement owner) {
        this.reader = reader;
        this.members = members;
        this.owner = reader.read(owner);
        this.user = Reach.packageOf(owner);
    }

    /**
     * Reads a site.
     *
     * @param reader reads interfaces
     * @param members finds the redirects of an interface
     * @param owner a type that declares redirects or defaults, or is a site
     * @return the site
     */
    public static Site read(InterfaceReader reader, Members members, TypeElement owner) {
        SiteReader site = new SiteReader(reader, members, owner);
        site.join(site.owner, ElementOrigin.of(owner));
        Attributes.find(owner, Annotations.SITE).ifPresent(site::joinAll);
        return new Site(
                site.owner, List.copyOf(site.parts.values()), List.copyOf(site.mapped.values()), site.findings.list());
    }

    /**
     * Tells whether handlers, links and perhaps targets are generated for a type of its own, since it has annotations of its
     * own. What only inherits redirects uses those of its ancestors.
     *
     * @param type a type
     * @return whether it is an interface with one of the annotations
     */
    public static boolean hasOwnTypes(RedirectInterface type) {
        return !type.redirects().isEmpty()
                || type.table().isPresent()
                || Attributes.find(type.element(), Annotations.DEFAULTS).isPresent()
                || (type.element().getKind() == ElementKind.INTERFACE
                        && Attributes.find(type.element(), Annotations.SITE).isPresent());
    }

    private void joinAll(Attributes site) {
        List<Located<TypeMirror>> joined = site.all("value", TypeMirror.class).orElse(List.of());
        List<String> names = new ArrayList<>();
        for (Located<TypeMirror> each : joined) {
            Optional<RedirectInterface> type = interfaceOf(each);
            if (type.isPresent() && names.contains(type.get().name())) {
                findings.add(
                        INVALID_VALUE, each.origin(), type.get().name() + " is named twice.", "Leave it out here.");
            } else if (type.isPresent()) {
                names.add(type.get().name());
                join(type.get(), each.origin());
            }
        }
        if (site.resolved() && joined.isEmpty() && !hasAny(owner)) {
            findings.add(
                    NOT_AN_INTERFACE,
                    site.origin(),
                    "the site joins no interface, and has no redirects itself.",
                    "Name the interfaces whose redirects are served together.");
        }
    }

    private Optional<RedirectInterface> interfaceOf(Located<TypeMirror> joined) {
        TypeMirror type = joined.value();
        if (!Resolution.resolved(type)) {
            return Optional.empty();
        }
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind() != ElementKind.INTERFACE) {
            reportJoined(joined, type + " is no interface.");
            return Optional.empty();
        }
        RedirectInterface read = reader.read((TypeElement) ((DeclaredType) type).asElement());
        if (!hasOwnTypes(read) && !hasAny(read)) {
            reportJoined(joined, read.name() + " neither declares redirects nor inherits any.");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** Whether an interface has redirects, of whatever kind, its own or inherited ones. */
    private boolean hasAny(RedirectInterface type) {
        return !members.of(type).isEmpty() || !members.mapped(type).isEmpty();
    }

    private void reportJoined(Located<TypeMirror> joined, String what) {
        findings.add(
                NOT_AN_INTERFACE,
                joined.origin(),
                "a site joins interfaces with redirects, and " + what,
                "Name interfaces that have methods with @Redirect.");
    }

    private void join(RedirectInterface type, Origin joinedAt) {
        members.missing(type)
                .forEach(missing -> findings.add(
                        NOT_AN_INTERFACE,
                        joinedAt,
                        missing + ", which is not on the class path, so that its redirects are not known.",
                        "Add the library that it is from."));
        for (RedirectInterface each : members.mapped(type)) {
            mapped.putIfAbsent(
                    each.name(), new Mapped(each, type, joinedAt, each.table().orElseThrow()));
        }
        List<Member> joined = members.of(type);
        if (hasOwnTypes(type)) {
            add(type, joinedAt, joined);
        } else {
            joined.stream()
                    .collect(Collectors.groupingBy(
                            member -> member.declaring().name(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(inherited -> add(inherited.get(0).declaring(), joinedAt, inherited));
        }
    }

    private void add(RedirectInterface type, Origin joinedAt, List<Member> joined) {
        Map<String, RedirectInterface> declaring = new LinkedHashMap<>();
        joined.forEach(member -> declaring.putIfAbsent(member.declaring().name(), member.declaring()));
        declaring.values().stream()
                .filter(each -> !Reach.from(user, each.element()))
                .filter(each -> Reach.hidden(each.element()).isEmpty())
                .forEach(each -> reportUnreachable(each, joinedAt));
        parts.merge(type.name(), new Part(type, joinedAt, joined), SiteReader::merged);
    }

    private void reportUnreachable(RedirectInterface declaring, Origin joinedAt) {
        findings.add(
                NOT_AN_INTERFACE,
                joinedAt,
                "generated code in the package of " + owner.name() + " cannot reach " + declaring.name()
                        + ", whose redirects it has, since it is not public.",
                "Make " + declaring.name() + " and all types around it public.");
    }

    private static Part merged(Part first, Part second) {
        Map<String, Member> all = new LinkedHashMap<>();
        Stream.of(first, second)
                .flatMap(part -> part.members().stream())
                .forEach(member -> all.putIfAbsent(member.redirect().id(), member));
        return new Part(first.type(), first.joinedAt(), List.copyOf(all.values()));
    }
}
