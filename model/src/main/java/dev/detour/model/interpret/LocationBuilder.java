package dev.detour.model.interpret;

import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Expands a template; empty where the result could not be sent safely. */
final class LocationBuilder {

    private static final int LONGEST = 8_192;
    private static final String PCHAR_SYMBOLS = "!$&'()*+,;=:@";
    private static final String NOT_IN_QUERY = "\"#<>[\\]^`{|}";

    private LocationBuilder() {}

    static Optional<String> build(Rule rule, Template template, Match match) {
        boolean inert = template.references().stream().allMatch(part -> Safety.inert(match.capture(part.name())));
        Optional<String> query = query(rule, template, match);
        if (!inert || query.isEmpty()) {
            return Optional.empty();
        }
        String path = expand(template.path(), match, LocationBuilder::pathUnit, true);
        String origin = "";
        if (template.authority().isPresent()) {
            Template.Authority authority = template.authority().get();
            String host = expand(authority.host(), match, unit -> unit.length() == 1, true);
            if (!authority.fixed() && !hostAllowed(rule, authority, host)) {
                return Optional.empty();
            }
            origin = authority.scheme().text() + "://" + host;
        } else {
            path = tailAtRoot(template) ? path.replaceFirst("^/+", "/") : path;
            if (!Safety.robust(path)) {
                return Optional.empty();
            }
        }
        String location = origin + path + query.get() + fragment(template, match);
        return Optional.of(location).filter(text -> text.length() <= LONGEST);
    }

    private static boolean tailAtRoot(Template template) {
        return template.path().size() == 2
                && template.path().get(0).equals(new TemplatePart.Literal("/"))
                && template.path().get(1) instanceof TemplatePart.Reference reference
                && reference.tail();
    }

    private static boolean pathUnit(String unit) {
        return Units.unreserved(unit) || PCHAR_SYMBOLS.contains(unit);
    }

    private static boolean fragmentUnit(String unit) {
        return pathUnit(unit) || unit.equals("/") || unit.equals("?");
    }

    private static String fragment(Template template, Match match) {
        return template.fragment().isEmpty()
                ? ""
                : "#" + expand(template.fragment(), match, LocationBuilder::fragmentUnit, false);
    }

    private static String expand(List<TemplatePart> parts, Match match, Predicate<String> raw, boolean inPath) {
        StringBuilder out = new StringBuilder();
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Literal literal) {
                out.append(literal.text());
            } else {
                TemplatePart.Reference reference = (TemplatePart.Reference) part;
                appendValue(out, reference.tail(), match.capture(reference.name()), raw, inPath);
            }
        }
        return out.toString();
    }

    private static void appendValue(
            StringBuilder out, boolean tail, List<String> units, Predicate<String> raw, boolean inPath) {
        if (tail && inPath && out.length() > 0 && out.charAt(out.length() - 1) == '/') {
            // The slash that a tail carries is the one that stands before it in the template.
            out.setLength(out.length() - 1);
            if (out.length() == 0 && units.isEmpty()) {
                out.append('/');
            }
        }
        List<String> value = tail && !inPath && !units.isEmpty() ? units.subList(1, units.size()) : units;
        for (String unit : value) {
            boolean keep = unit.length() == 3 || raw.test(unit) || (tail && inPath && unit.equals("/"));
            out.append(keep ? unit : Units.encoded(unit.charAt(0)));
        }
    }

    private static Optional<String> query(Rule rule, Template template, Match match) {
        String own = expand(template.query(), match, Units::unreserved, false);
        Optional<String> left = rule.query() == QueryPolicy.DROP ? Optional.empty() : match.leftQuery();
        return query(own, left);
    }

    /** The query with its question mark, or "" where there is none; empty where what is left may not be sent. */
    static Optional<String> query(String own, Optional<String> left) {
        if (left.isEmpty() || left.get().isEmpty()) {
            return Optional.of(own.isEmpty() && left.isEmpty() ? "" : "?" + own);
        }
        StringBuilder out = new StringBuilder(own.isEmpty() ? "?" : "?" + own + "&");
        for (int i = 0; i < left.get().length(); i++) {
            char c = left.get().charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return Optional.empty();
            }
            boolean strayPercent = c == '%' && !left.get().substring(i).matches("(?s)%[0-9a-fA-F]{2}.*");
            out.append(strayPercent || NOT_IN_QUERY.indexOf(c) >= 0 ? Units.encoded(c) : String.valueOf(c));
        }
        return Optional.of(out.toString());
    }

    private static boolean hostAllowed(Rule rule, Template.Authority authority, String hostAndPort) {
        String host = hostAndPort.replaceFirst(":[0-9]+$", "");
        OptionalInt port = host.length() == hostAndPort.length()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(hostAndPort.substring(host.length() + 1)));
        return host.matches("(?i)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*")
                && host.length() <= 253
                && (rule.allowedHosts().isEmpty()
                        || rule.allowedHosts().stream().anyMatch(allowed -> allows(allowed, authority, host, port)));
    }

    private static boolean allows(HostPattern allowed, Template.Authority authority, String host, OptionalInt port) {
        String name = Values.lowerCase(host);
        boolean sameName = allowed.wildcard() ? name.endsWith("." + allowed.name()) : name.equals(allowed.name());
        int standard = authority.scheme().defaultPort();
        return sameName && port.orElse(standard) == allowed.port().orElse(standard);
    }
}
