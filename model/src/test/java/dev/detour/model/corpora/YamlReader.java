package dev.detour.model.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a YAML list of {@code from}, a path or a list of paths, and {@code to}, in just the shape that sites write it in: plain
 * scalars, one a line. Each path is a redirect of its own, at its own line.
 */
final class YamlReader implements TableReader {

    private static final Pattern FROM = Pattern.compile("- from:\\s*(\\S*)\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s+- (\\S+)\\s*");
    private static final Pattern TO = Pattern.compile("\\s+to:\\s*(\\S+)\\s*");

    private final int status;

    YamlReader(int status) {
        this.status = status;
    }

    @Override
    public Table read(List<Line> lines) {
        Entries entries = new Entries();
        for (Line line : lines) {
            if (!line.text().isBlank() && !line.text().strip().startsWith("#")) {
                entries.add(line);
            }
        }
        return entries.end();
    }

    private record Source(Line line, String path) {}

    /** The entries so far, and the sources of the one that is being read. */
    private final class Entries {

        private final List<Row> rows = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        void add(Line line) {
            Matcher from = FROM.matcher(line.text());
            Matcher item = ITEM.matcher(line.text());
            Matcher to = TO.matcher(line.text());
            if (from.matches()) {
                leaveOutSources();
                if (!from.group(1).isEmpty()) {
                    sources.add(new Source(line, from.group(1)));
                }
            } else if (item.matches()) {
                sources.add(new Source(line, item.group(1)));
            } else if (to.matches()) {
                sources.forEach(source -> rows.add(
                        new Row(source.line, UriText.literal(source.path), UriText.literal(to.group(1)), status)));
                sources.clear();
            } else {
                leftOut.add(new LeftOut(line, "neither from nor to"));
            }
        }

        private void leaveOutSources() {
            sources.forEach(source -> leftOut.add(new LeftOut(source.line, "no target")));
            sources.clear();
        }

        Table end() {
            leaveOutSources();
            return new Table(rows, leftOut);
        }
    }
}
