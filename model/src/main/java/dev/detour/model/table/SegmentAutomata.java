package dev.detour.model.table;

import dev.detour.model.language.AutomatonText;
import dev.detour.model.pattern.MixedLanguage;
import dev.detour.model.pattern.PatternLanguage;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import dev.detour.model.pattern.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The automata of variables and segments, as text. Many patterns have the same few, whatever their variables are called: each is
 * made once. Not safe for use by several threads.
 */
public final class SegmentAutomata {

    private final Map<Variable, String> variables = new HashMap<>();
    private final Map<Key, List<String>> segments = new HashMap<>();

    private record Key(Segment nameless, boolean caseSensitive) {}

    /** Automata, none of which has been made. */
    public SegmentAutomata() {}

    /** The automaton of what a variable takes. */
    String of(Variable variable) {
        Variable nameless = new Variable("", variable.regex(), variable.type());
        return variables.computeIfAbsent(nameless, key -> AutomatonText.of(PatternLanguage.of(key)));
    }

    /** Those of a mixed segment, as in {@link EncodedTable.MixedSegment}. */
    List<String> of(Segment.Mixed segment, boolean caseSensitive) {
        Key key = new Key(SegmentBounds.withoutNames(segment), caseSensitive);
        return segments.computeIfAbsent(key, any -> make(segment, caseSensitive));
    }

    private static List<String> make(Segment.Mixed segment, boolean caseSensitive) {
        MixedLanguage language = MixedLanguage.of(segment, caseSensitive);
        List<String> texts = new ArrayList<>();
        texts.add(AutomatonText.of(language.whole()));
        for (MixedLanguage.Split split : language.splits()) {
            texts.add(AutomatonText.of(split.value()));
            texts.add(AutomatonText.of(split.restReversed()));
        }
        return List.copyOf(texts);
    }
}
