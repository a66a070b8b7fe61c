package dev.detour.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.regex.Matcher;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.rewrite.handler.RegexRule;
import org.eclipse.jetty.rewrite.handler.Rule.Handler;
import org.eclipse.jetty.rewrite.handler.RuleContainer;
import org.eclipse.jetty.server.Request;

/** Jetty's rewrite rules: one regular expression after the other. */
final class JettyRewriteContender implements Contender {

    /** A request, of which the rules only ask for its URI. */
    private static final class Input extends Handler {

        private static final Request NOTHING = (Request) Proxy.newProxyInstance(
                Request.class.getClassLoader(), new Class<?>[] {Request.class}, (proxy, asked, values) -> {
                    throw new UnsupportedOperationException(asked.getName());
                });

        private final HttpURI uri;

        Input(String method, String path) {
            super(NOTHING);
            uri = HttpURI.build(method, path);
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }
    }

    /** Writes the location where Jetty's own redirect writes it into the response. */
    private final class Redirect extends RegexRule {

        private final Building building;

        Redirect(Rule rule) {
            super(RewriteRules.expression(rule));
            building = new Building(rule);
        }

        @Override
        public boolean isTerminating() {
            return true;
        }

        @Override
        protected Handler apply(Handler input, Matcher matcher) {
            answer.redirect(dev.detour.benchmarks.Rule.STATUS, building.build(matcher));
            return input;
        }
    }

    private final RuleContainer rules = new RuleContainer();
    private Answer answer = new Answer();

    JettyRewriteContender(List<Rule> all) {
        RewriteRules.ordered(all).forEach(rule -> rules.addRule(new Redirect(rule)));
    }

    /** Makes requests, and has none answered. */
    static Contender requestOnly() {
        return (method, path, answer) -> answer.redirect(
                Rule.STATUS, new Input(method, path).getHttpURI().getPath());
    }

    @Override
    public void answer(String method, String path, Answer taken) {
        answer = taken;
        taken.nothing();
        try {
            rules.matchAndApply(new Input(method, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
