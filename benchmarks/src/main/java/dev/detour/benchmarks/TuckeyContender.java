package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.tuckey.web.filters.urlrewrite.Conf;
import org.tuckey.web.filters.urlrewrite.NormalRule;
import org.tuckey.web.filters.urlrewrite.RewrittenUrl;
import org.tuckey.web.filters.urlrewrite.UrlRewriter;

/** Tuckey's UrlRewriteFilter: one regular expression after the other. The request is one object, used again and again. */
final class TuckeyContender implements Contender {

    /** What the filter asks a request for. */
    private static final class Input extends HttpServletRequestWrapper {

        private String path = "/";

        Input() {
            super(nothing(HttpServletRequest.class));
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getContextPath() {
            return "";
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        /** The filter notes that a rule matched, which nobody asks for. */
        @Override
        public void setAttribute(String name, Object value) {}

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }
    }

    private static final class Output extends HttpServletResponseWrapper {

        Output() {
            super(nothing(HttpServletResponse.class));
        }

        @Override
        public String encodeRedirectURL(String url) {
            return url;
        }

        @Override
        public boolean isCommitted() {
            return false;
        }
    }

    private final UrlRewriter rewriter;
    private final Input input = new Input();
    private final Output output = new Output();

    TuckeyContender(List<Rule> rules) {
        Conf conf = new Conf();
        RewriteRules.ordered(rules).forEach(rule -> conf.addRule(normal(rule)));
        conf.initialise();
        if (!conf.isOk()) {
            throw new IllegalArgumentException(conf.getErrors().toString());
        }
        rewriter = new UrlRewriter(conf);
    }

    private static NormalRule normal(Rule rule) {
        NormalRule normal = new NormalRule();
        normal.setFrom(RewriteRules.expression(rule));
        normal.setTo(RewriteRules.substitution(rule));
        normal.setToType("308-permanent-redirect");
        normal.setToLast("true");
        return normal;
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, asked, values) -> {
                    throw new UnsupportedOperationException(asked.getName());
                }));
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        input.path = path;
        try {
            RewrittenUrl rewritten = rewriter.processRequest(input, output);
            if (rewritten == null) {
                answer.nothing();
            } else {
                answer.redirect(Rule.STATUS, rewritten.getTarget());
            }
        } catch (IOException | ServletException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
