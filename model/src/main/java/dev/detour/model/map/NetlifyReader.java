package dev.detour.model.map;

import dev.detour.model.map.MapRow.Valued;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads {@code _redirects} files: source, conditions on the query, target, status, parted by white space. What they can ask
 * for besides is refused, never skipped.
 */
final class NetlifyReader implements RowReader {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern TARGET = Pattern.compile("/.*|https?://.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS = Pattern.compile("([0-9]{3})(!?)");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    @Override
    public void read(MapText text, Consumer<MapRow> rows, Consumer<MapFault> faults) {
        text.forEachLine((number, line) -> {
            List<Cell> tokens = tokens(line, number);
            if (!tokens.isEmpty()) {
                row(tokens, new CellValues(faults)).ifPresent(rows);
            }
        });
    }

    /** What stands before a comment, which is a token that starts with {@code #}. */
    private static List<Cell> tokens(String line, int number) {
        List<Cell> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        while (token.find() && !token.group().startsWith("#")) {
            tokens.add(new Cell(token.group(), number, token.start() + 1));
        }
        return tokens;
    }

    private static Optional<MapRow> row(List<Cell> tokens, CellValues values) {
        Cell from = tokens.get(0);
        OptionalInt target = IntStream.range(1, tokens.size())
                .filter(i -> TARGET.matcher(tokens.get(i).text()).matches())
                .findFirst();
        if (target.isEmpty()) {
            Cell last = tokens.get(tokens.size() - 1);
            values.fail(
                    last,
                    "the row of " + from.quoted()
                            + " has no target: nothing after its source starts with '/' or https://"
                            + ".\nWrite a path or a URI.");
            return Optional.empty();
        }
        Cell to = tokens.get(target.getAsInt());
        NetlifyPath path = new NetlifyPath(values);
        Cell pattern = path.pattern(from, tokens.subList(1, target.getAsInt()));
        Cell template = path.template(to);
        Optional<Valued<Integer>> status = status(tokens.subList(target.getAsInt() + 1, tokens.size()), values);
        return values.failed()
                ? Optional.empty()
                : Optional.of(new MapRow(pattern, template, status, List.of(), Optional.empty(), path.unnamed()));
    }

    private static Optional<Valued<Integer>> status(List<Cell> rest, CellValues values) {
        Optional<Valued<Integer>> status = Optional.empty();
        for (int i = 0; i < rest.size(); i++) {
            Cell cell = rest.get(i);
            Matcher number = STATUS.matcher(cell.text());
            if (i > 0 || !number.matches()) {
                values.fail(
                        cell,
                        "Detour has no " + cell.quoted()
                                + " after the target: redirects depend on method, scheme, host, path"
                                + " and query alone.\nWrite nothing but a status there, or leave the row out.");
            } else if (!number.group(2).isEmpty()) {
                values.fail(
                        cell, "Detour has no '!': it knows no files that a redirect could shadow.\nLeave the '!' out.");
            } else {
                status = Optional.of(new Valued<>(Integer.valueOf(number.group(1)), cell));
                status.filter(read -> !REDIRECTS.contains(read.value())).ifPresent(read -> noRedirect(read, values));
            }
        }
        return status;
    }

    private static void noRedirect(Valued<Integer> status, CellValues values) {
        String what = status.value() == 200 ? "is a rewrite, which answers without a redirect" : "is no redirect";
        values.fail(
                status.cell(),
                "the status " + status.value() + " " + what + " (RFC 9110, section 15.4).\n"
                        + "Write 301, 302, 303, 307 or 308, or leave the row out.");
    }
}
