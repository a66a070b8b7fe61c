package dev.detour.runtime;

import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.PlainTemplateHandler;
import dev.detour.runtime.target.TemplateHandler;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables and automata for tests, as generated code would write them. */
public final class Tables {

    /** {@code [0-9]+}. */
    public static final String DIGITS = "30-39>1;!30-39>1";

    /** {@code [a-z]+}. */
    public static final String LETTERS = "61-7a>1;!61-7a>1";

    /** Any value of a plain variable. */
    public static final String ANYTHING = "0-2e>1,30-201>1;!0-2e>1,30-201>1";

    /** The whole of {@code {a}-{b}}. */
    public static final String PAIR = "0-2e>1,30-201>1;0-2c>1,2d>2,2e>1,30-201>1;0-2e>3,30-201>3;!0-2e>3,30-201>3";

    /** What may follow {@code {a}} in {@code {a}-{b}}, reversed. */
    public static final String PAIR_REST = "0-2e>1,30-201>1;0-2c>1,2d>2,2e>1,30-201>1;!0-2c>1,2d>2,2e>1,30-201>1";

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)}");

    private Tables() {}

    /** A table of one rule. */
    public static RoutingTable of(String line, String to) {
        return builder().route(line, line.split(" ")[3], to(to)).build();
    }

    /** A table of rules {@code methods scheme host path => to}, in order of precedence. */
    public static RoutingTable rules(String... rules) {
        RoutingTable.Builder table = builder();
        for (String rule : rules) {
            String[] sides = rule.split(" => ");
            table.route(sides[0], sides[0].split(" ")[3], to(sides[1]));
        }
        return table.build();
    }

    /** A builder with the automata {@link #DIGITS}, {@link #LETTERS} and the mixed segment <code>{a}-{b}</code>. */
    public static RoutingTable.Builder builder() {
        return RoutingTable.builder().automaton(DIGITS).automaton(LETTERS).mixed("{a}-{b}", PAIR, ANYTHING, PAIR_REST);
    }

    public static TemplateHandler to(String to) {
        return to(Answer.of("test.Redirects#to()", 308), to);
    }

    public static TemplateHandler to(Answer answer, String to) {
        Matcher matcher = VARIABLE.matcher(to);
        String[] names =
                matcher.results().map(found -> found.group(1)).distinct().toArray(String[]::new);
        return new PlainTemplateHandler(answer, to, names) {};
    }

    /** The location for a GET, or the name of another result. */
    public static String get(RedirectRouter router, String target) {
        return outcome(router.route(RedirectRequest.of("GET", target)));
    }

    public static String outcome(RouteResult result) {
        return result instanceof RedirectResponse redirect
                ? redirect.location()
                : result instanceof MethodNotAllowed other ? other.allow().toString() : result.toString();
    }
}
