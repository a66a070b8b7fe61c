package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import dev.detour.model.interpret.Request;
import dev.detour.model.proof.finding.RequestText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The messages about walks. */
final class WalkText {

    private static final String INDENT = "    ";
    private static final int SHOWN = ChainSearch.SHOWN;

    private WalkText() {}

    static String loop(Loop loop) {
        List<Hop> round = loop.round();
        StringBuilder text = new StringBuilder(
                loop.grows()
                        ? "this redirect never arrives: each round makes the request longer.\n"
                        : "this redirect never arrives: the request comes back to itself.\n");
        text.append(INDENT).append(RequestText.of(round.get(0).request())).append('\n');
        hops(round, round.size(), text);
        if (loop.grows()) {
            text.append(INDENT).append("-> ...\n");
        }
        text.append("Clients give up after some 20 redirects (Fetch, HTTP-redirect fetch; RFC 9110, section 15.4).\n");
        String others = others(loop);
        return text.append("Let ")
                .append(others.isEmpty() ? "the target" : "one of these targets")
                .append(" lead elsewhere, or the pattern leave out what ")
                .append(others.isEmpty() ? "it leads to." : "leads back to it.")
                .append(others.isEmpty() ? "" : " The others: " + others + ".")
                .toString();
    }

    private static String others(Loop loop) {
        List<Rule> rules = loop.rules();
        return rules.size() < 2 ? "" : names(rules.subList(1, rules.size()));
    }

    static String chain(Chain chain) {
        StringBuilder text = new StringBuilder("the target is itself redirected, by ")
                .append(RequestText.of(chain.hops().get(1).source().rule()))
                .append(", which costs each client ")
                .append(chain.length() - 1)
                .append(chain.length() == 2 ? " more round trip:\n" : " more round trips:\n");
        text.append(INDENT)
                .append(RequestText.of(chain.hops().get(0).request()))
                .append('\n');
        hops(chain.hops(), chain.length(), text);
        return text.append(chain.template()
                        .map(target -> "Write the final target: to = " + quote(target) + ".")
                        .orElse(lead(chain)))
                .toString();
    }

    /** Where one request ends; one of its own leads there with a status that has the method right. */
    private static String lead(Chain chain) {
        Hop last = chain.hops().get(chain.hops().size() - 1);
        Optional<Request> end = last.next().filter(next -> chain.hops().size() == chain.length());
        Optional<Request> start = chain.hops().get(0).next();
        boolean fetched = end.isPresent()
                && !end.get().method().equals(start.orElseThrow().method());
        return "For this request the final target is "
                + quote(end.map(next -> located(chain, next)).orElse(chain.location()))
                + (fetched ? ", with " + end.get().method() : "")
                + ": lead there at once" + (fetched ? ", by a redirect of its own with status 303." : ".");
    }

    private static String located(Chain chain, Request end) {
        Request start = chain.hops().get(0).request();
        boolean sameOrigin = start.scheme().equals(end.scheme()) && start.host().equals(end.host());
        int fragment = chain.location().indexOf('#');
        return sameOrigin
                ? chain.location()
                : RequestText.uri(end) + (fragment < 0 ? "" : chain.location().substring(fragment));
    }

    private static String quote(String target) {
        return '"' + RequestText.of(target) + '"';
    }

    private static void hops(List<Hop> hops, int length, StringBuilder text) {
        boolean cut = length > SHOWN;
        int shown = cut ? Math.min(SHOWN - 2, hops.size()) : hops.size();
        hops.subList(0, shown).forEach(hop -> line(hop, text));
        if (cut) {
            text.append(INDENT).append("-> ... ").append(length - shown).append(" more\n");
        }
    }

    private static void line(Hop hop, StringBuilder text) {
        Optional<String> next = hop.next().map(RequestText::of);
        text.append(INDENT)
                .append("-> ")
                .append(next.orElseGet(() -> RequestText.of(hop.location())))
                .append("  (")
                .append(hop.source().rule().status())
                .append(' ')
                .append(RequestText.of(hop.source().rule()))
                .append(")\n");
    }

    static String incomplete(WalkCheck.Findings findings) {
        Collection<Rule> loops = findings.unsureLoops();
        Collection<Rule> chains = findings.unsureChains();
        StringBuilder text = new StringBuilder();
        if (!loops.isEmpty()) {
            text.append("it is not proven that redirects arrive, since these lead to one another in too many ways: ")
                    .append(names(loops))
                    .append(".\n");
        }
        if (!chains.isEmpty()) {
            text.append("it is not proven that targets are not redirected again: ")
                    .append(names(chains))
                    .append(".\n");
        }
        return text.append(
                        "Write fewer or simpler patterns: whole segments in place of parts of them, literals in place of"
                                + " variables. Or silence this warning once you have followed them yourself.")
                .toString();
    }

    private static String names(Collection<Rule> rules) {
        String first = rules.stream().limit(5).map(RequestText::of).collect(Collectors.joining(", "));
        return rules.size() > 5 ? first + " and " + (rules.size() - 5) + " more" : first;
    }
}
