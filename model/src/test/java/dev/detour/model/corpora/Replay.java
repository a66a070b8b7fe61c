package dev.detour.model.corpora;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows requests as clients do; the interpreter, which knows no proofs, answers them. */
final class Replay {

    /** No client follows that many (Fetch, HTTP-redirect fetch). */
    private static final int ENDLESS = 100;

    private static final Pattern SHOWN =
            Pattern.compile("(?m)^ +([A-Z]+) (?:(https?):)?(?://)?([^/ ]*)(/[^? ]*)(?:\\?(\\S*))?$");
    private static final Pattern MATCHING = Pattern.compile("(?m)^ +matches .* of (\\S+)$");
    private static final Pattern LOCATION =
            Pattern.compile("(?:(https?)://([^/?#]*))?(/[^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    private final Interpreter interpreter;

    Replay(List<Rule> rules) {
        this.interpreter = new Interpreter(rules);
    }

    /** The first request that a message shows, which is cut where it is long. */
    static Request witness(Diagnostic finding) {
        MatchResult shown = SHOWN.matcher(finding.message())
                .results()
                .filter(request -> !request.group().endsWith("..."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no whole request in: " + finding.message()));
        return new Request(
                shown.group(1),
                Optional.ofNullable(shown.group(2)),
                Optional.of(shown.group(3)).filter(host -> !host.isEmpty()),
                shown.group(4),
                Optional.ofNullable(shown.group(5)));
    }

    /** Whether a request comes back, or is still redirected, and longer, when clients have long given up. */
    boolean neverArrives(Request first) {
        Optional<Request> at = next(first);
        for (int i = 0; i < ENDLESS && at.isPresent() && !at.get().equals(first); i++) {
            at = at.flatMap(this::next);
        }
        return at.filter(last -> last.equals(first) || length(last) > length(first))
                .isPresent();
    }

    /** Whether a request is redirected, and once more where it is sent. */
    boolean redirectedTwice(Request first) {
        return next(first).flatMap(this::next).isPresent();
    }

    /** Whether a request is matched by several rules of which none is more specific than another. */
    boolean undecided(Request request) {
        return interpreter.mostSpecific(request).size() > 1;
    }

    /** The rules that a message names as matching its request. */
    static List<Rule> matching(Diagnostic finding, List<Rule> rules) {
        Set<String> ids = MATCHING.matcher(finding.message())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return rules.stream().filter(rule -> ids.contains(rule.id())).toList();
    }

    /** The request that follows if one is redirected. */
    private Optional<Request> next(Request request) {
        if (!(interpreter.answer(request) instanceof Answer.Redirected redirected)) {
            return Optional.empty();
        }
        Matcher location = LOCATION.matcher(redirected.location());
        if (!location.matches()) {
            throw new AssertionError("not a Location: " + redirected.location());
        }
        boolean toGet = redirected.rule().status() == 303 && !request.method().equals("HEAD");
        return Optional.of(new Request(
                toGet ? "GET" : request.method(),
                Optional.ofNullable(location.group(1)).or(request::scheme),
                Optional.ofNullable(location.group(2)).or(request::host),
                location.group(3),
                Optional.ofNullable(location.group(4))));
    }

    private static int length(Request request) {
        return request.path().length() + request.query().map(String::length).orElse(0);
    }
}
