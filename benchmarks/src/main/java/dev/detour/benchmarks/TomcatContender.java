package dev.detour.benchmarks;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;
import org.apache.catalina.valves.rewrite.RewriteValve;

/** Tomcat's rewrite valve: one regular expression after the other. Its request is one object, used again and again. */
final class TomcatContender implements Contender {

    private static final class Output extends Response {

        private Answer answer = new Answer();

        Output() {
            super(new org.apache.coyote.Response());
        }

        @Override
        public String encodeRedirectURL(String url) {
            return url;
        }

        @Override
        public void sendRedirect(String location) {
            answer.redirect(Rule.STATUS, location);
        }

        @Override
        public void setStatus(int status) {
            answer.status = status;
        }
    }

    /** Who answers where no rule matches. */
    private static final class Rest extends ValveBase {
        @Override
        public void invoke(Request request, Response response) {
            ((Output) response).answer.nothing();
        }
    }

    private final RewriteValve valve = new RewriteValve();
    private final Request input = new Request(new Connector(), new org.apache.coyote.Request());
    private final Output output = new Output();

    TomcatContender(List<Rule> rules) {
        String lines = RewriteRules.ordered(rules).stream()
                .map(rule -> "RewriteRule " + RewriteRules.expression(rule) + " " + RewriteRules.substitution(rule)
                        + " [R=" + Rule.STATUS + ",L]\n")
                .collect(Collectors.joining());
        valve.setContainer(new StandardContext());
        try {
            valve.setConfiguration(lines);
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
        valve.setNext(new Rest());
        input.getCoyoteRequest().serverName().setString("www.example.org");
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        output.answer = answer;
        input.getCoyoteRequest().decodedURI().setString(path);
        try {
            valve.invoke(input, output);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
