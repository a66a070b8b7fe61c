package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.text.Cursor;
import dev.detour.model.text.VariableSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the query of a pattern. */
final class QueryReader {

    private final Cursor cursor;
    private final Variables variables;
    private final Set<String> keys = new HashSet<>();

    QueryReader(Cursor cursor, Variables variables) {
        this.cursor = cursor;
        this.variables = variables;
    }

    /**
     * Reads from the question mark to the end.
     *
     * @return the conditions; none where the pattern ends here
     */
    List<QueryCondition> read() throws SyntaxException {
        List<QueryCondition> conditions = new ArrayList<>();
        if (cursor.take('?')) {
            do {
                conditions.add(takeCondition());
            } while (cursor.take('&'));
        }
        if (!cursor.atEnd()) {
            throw cursor.error("a request has no fragment: leave it out, or write %23 if a '#' is meant");
        }
        return conditions;
    }

    private QueryCondition takeCondition() throws SyntaxException {
        int start = cursor.position();
        if (cursor.atEndOr("=&#")) {
            throw cursor.error("a key is missing: write it, or leave the '?' or '&' out");
        }
        String key = takeLiteral("=&#");
        if (!keys.add(key)) {
            throw new SyntaxException(start, "this key stands in the query already: name it once");
        }
        if (!cursor.take('=')) {
            return new QueryCondition.Fixed(key, "");
        }
        if (!cursor.at('{')) {
            return new QueryCondition.Fixed(key, takeLiteral("&#"));
        }
        Variable variable = variables.bindInQuery(VariableSyntax.take(cursor));
        if (!cursor.atEndOr("&#")) {
            throw cursor.error("a variable is the whole value of its key: leave out what follows it");
        }
        return new QueryCondition.Bound(key, variable);
    }

    private String takeLiteral(String end) throws SyntaxException {
        int start = cursor.position();
        StringBuilder text = new StringBuilder();
        while (!cursor.atEndOr(end)) {
            if (cursor.at('{')) {
                throw cursor.error(
                        "a variable is the whole value of a key: write key={name}, or %7B if a '{' is meant");
            }
            text.append(SegmentReader.takeLiteral(cursor));
        }
        return CanonicalText.decodeForm(text.toString())
                .orElseThrow(() ->
                        new SyntaxException(start, "the triplets here are not UTF-8, which queries are written in"));
    }
}
