package dev.detour.model.map.order;

import static dev.detour.model.diagnostic.DiagnosticId.ORDER_DIFFERS;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.map.order.RowTrie.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds rows of a file, in whose format the first row that matches answers, that another one answers before: the order of
 * precedence knows no order of rows. Each finding is replayed with a request, so that none is a false alarm.
 */
public final class OrderCheck {

    /** How many rows are compared with others, at most: a file that is made to take long does not. */
    private static final long COMPARISONS_A_ROW = 64;

    private static final long MORE_COMPARISONS = 1_000_000;

    private final List<Row> rows = new ArrayList<>();
    private final RowTrie trie = new RowTrie(0);
    private final Consumer<Diagnostic> sink;
    private long budget;

    private OrderCheck(List<Rule> rules, Consumer<Diagnostic> sink) {
        rules.forEach(rule -> rows.add(new Row(rows.size(), rule)));
        this.sink = sink;
        this.budget = COMPARISONS_A_ROW * rows.size() + MORE_COMPARISONS;
    }

    /**
     * Checks a file.
     *
     * @param rules the rules of its rows, in their order, each with one pattern, whose segments are literals and plain variables
     * @param sink takes a finding for each row that another one answers before, at the row that is more specific
     */
    public static void check(List<Rule> rules, Consumer<Diagnostic> sink) {
        new OrderCheck(rules, sink).check();
    }

    private void check() {
        rows.forEach(trie::add);
        for (Row row : rows) {
            Deque<Difference> found = new ArrayDeque<>();
            Earlier.find(trie, row, earlier -> {
                difference(earlier, row).ifPresent(found::push);
                return !found.isEmpty() && found.peek().earlier().number() == earlier.number();
            });
            if (!found.isEmpty()) {
                report(row, found.peek());
            }
            if (budget < 0) {
                sink.accept(new Diagnostic(
                        ORDER_DIFFERS,
                        ORDER_DIFFERS.severity(),
                        row.rule().origin(),
                        "so many rows overlap that from here on they were not compared.\n"
                                + "Keep them in several files, or silence this warning."));
                return;
            }
        }
    }

    /**
     * A request that is answered differently.
     *
     * @param earlier the row that the later one was compared with
     * @param request the request
     * @param first the row that answers in the file's order
     * @param there its answer
     * @param here the answer of the most specific row
     */
    private record Difference(
            Row earlier, Request request, Row first, Answer.Redirected there, Answer.Redirected here) {}

    private Optional<Difference> difference(Row earlier, Row later) {
        if (budget-- < 0) {
            return Optional.empty();
        }
        return CommonRequest.of(earlier, later).stream()
                .flatMap(request -> replay(request, earlier, later).stream())
                .findFirst();
    }

    /** Compares the first row that matches with the most specific one, which has to be the later one. */
    private Optional<Difference> replay(Request request, Row earlier, Row later) {
        List<Row> candidates = Matching.rows(trie, request);
        Interpreter all = new Interpreter(candidates.stream().map(Row::rule).toList());
        List<Route> best = all.mostSpecific(request);
        Optional<Row> first = candidates.stream()
                .filter(row -> !alone(row).mostSpecific(request).isEmpty())
                .findFirst();
        if (best.size() != 1 || !best.get(0).rule().id().equals(later.rule().id()) || first.isEmpty()) {
            return Optional.empty();
        }
        Answer there = alone(first.get()).answer(request);
        Answer here = all.answer(request);
        return there instanceof Answer.Redirected theirs && here instanceof Answer.Redirected ours
                ? Optional.of(new Difference(earlier, request, first.get(), theirs, ours))
                        .filter(OrderCheck::differs)
                : Optional.empty();
    }

    private static Interpreter alone(Row row) {
        return new Interpreter(List.of(row.rule()));
    }

    private static boolean differs(Difference difference) {
        return !difference.there().location().equals(difference.here().location())
                || difference.there().rule().status()
                        != difference.here().rule().status();
    }

    private void report(Row row, Difference difference) {
        String line = difference.first().rule().origin().describe();
        sink.accept(new Diagnostic(
                ORDER_DIFFERS,
                ORDER_DIFFERS.severity(),
                row.rule().origin(),
                "in the order of the file " + line
                        + " answers first, as the format means it; Detour asks the most specific row, which is this one:\n    "
                        + show(difference.request()) + "\n    " + line + " answers " + show(difference.there())
                        + "\n    this row answers " + show(difference.here())
                        + "\nMove this row before the other one if it is meant, or leave it out."));
    }

    private static String show(Request request) {
        return Caret.plain(request.method() + " "
                + request.scheme().map(scheme -> scheme + ":").orElse("")
                + request.host().map(host -> "//" + host).orElse("") + request.path()
                + request.query().map(query -> "?" + query).orElse(""));
    }

    private static String show(Answer.Redirected answer) {
        return answer.rule().status() + " " + Caret.plain(answer.location());
    }
}
