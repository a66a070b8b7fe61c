package dev.detour.benchmarks;

import io.activej.http.AsyncServlet;
import io.activej.http.HttpMethod;
import io.activej.http.HttpRequest;
import io.activej.http.HttpResponse;
import io.activej.http.MalformedHttpException;
import io.activej.http.OpenRequest;
import io.activej.http.RoutingServlet;
import io.activej.promise.Promise;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** ActiveJ's routing servlet, a trie of hash maps by segment. It is asked on the thread of its reactor. */
final class ActivejContender implements Contender {

    private static final Promise<HttpResponse> ANSWERED =
            Promise.of(HttpResponse.ofCode(Rule.STATUS).build());

    private final RoutingServlet servlet;
    private Answer answer = new Answer();

    ActivejContender(List<Rule> rules) {
        RoutingServlet.Builder builder = RoutingServlet.builder(
                io.activej.eventloop.Eventloop.builder().withCurrentThread().build());
        for (Rule rule : rules) {
            builder.with(HttpMethod.valueOf(rule.method()), rule.patternWith(":$1"), servlet(new Building(rule)));
        }
        servlet = builder.build();
    }

    private AsyncServlet servlet(Building building) {
        return request -> {
            answer.redirect(Rule.STATUS, building.buildByName(request::getPathParameter));
            return ANSWERED;
        };
    }

    /** Makes requests, and has none answered. */
    static Contender requestOnly() {
        return (method, path, answer) ->
                answer.redirect(request(method, path).getMethod().ordinal(), path);
    }

    private static HttpRequest request(String method, String path) {
        try {
            return OpenRequest.of(HttpMethod.valueOf(method), path.getBytes(StandardCharsets.ISO_8859_1));
        } catch (MalformedHttpException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void answer(String method, String path, Answer taken) {
        answer = taken;
        taken.nothing();
        try {
            servlet.serve(request(method, path));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
