package dev.detour.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Rule;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.Random;

/** Compares routers with the interpreter, and counts what they answered. */
final class Comparison {

    private final int requestsEach;
    private int compared;
    private int redirected;
    private int notAllowed;
    private int ambiguous;

    Comparison(int requestsEach) {
        this.requestsEach = requestsEach;
    }

    /** Asks a router what the interpreter of some rules is asked. */
    void compare(List<RandomRule> site, List<Rule> rules, RedirectRouter router, Random random, String description) {
        Interpreter interpreter = new Interpreter(rules);
        RandomRequests requests = new RandomRequests(random);
        for (int i = 0; i < requestsEach; i++) {
            Request request = requests.next(site);
            if (interpreter.mostSpecific(request).size() > 1) {
                ambiguous++;
                continue;
            }
            String expected = show(interpreter.answer(request));
            compared++;
            redirected += expected.startsWith("30") ? 1 : 0;
            notAllowed += expected.startsWith("405") ? 1 : 0;
            assertThat(show(router.route(of(request))))
                    .as(() -> request + " to\n" + description)
                    .isEqualTo(expected);
        }
    }

    /** The requests were not too many of a kind that says nothing. */
    void checkBreadth(int requests) {
        assertThat(compared).isGreaterThan(requests * 2 / 3);
        assertThat(redirected).isGreaterThan(compared / 20);
    }

    private static RedirectRequest of(Request request) {
        return new RedirectRequest(
                request.method(),
                request.scheme().orElse(null),
                request.host().orElse(null),
                request.path(),
                request.query().orElse(null));
    }

    private static String show(Answer answer) {
        if (answer instanceof Answer.Redirected redirected) {
            return redirected.rule().status() + " " + redirected.location();
        }
        return answer instanceof Answer.MethodNotAllowed other ? "405 " + other.allow() : "none";
    }

    private static String show(RouteResult result) {
        if (result instanceof RedirectResponse redirect) {
            return redirect.status() + " " + redirect.location();
        }
        return result instanceof MethodNotAllowed other ? "405 " + other.allow() : "none";
    }

    @Override
    public String toString() {
        return compared + " compared, of which " + redirected + " redirected and " + notAllowed + " not allowed; "
                + ambiguous + " ambiguous requests left out";
    }
}
