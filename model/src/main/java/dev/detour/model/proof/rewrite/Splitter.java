package dev.detour.model.proof.rewrite;

import dev.detour.model.language.Symbols;
import dev.detour.model.proof.term.StepBudget;
import dev.detour.model.proof.term.Word;
import java.util.List;
import java.util.Map;

/** Splits a known text as a mixed segment does: each variable is as short as what follows it allows. */
final class Splitter {

    private final StepBudget budget;

    Splitter(StepBudget budget) {
        this.budget = budget;
    }

    /** Fills in the captures, or tells that the text does not match. */
    boolean split(List<SegmentPattern> parts, String text, Map<String, Word> captures) {
        if (parts.isEmpty()) {
            return text.isEmpty();
        }
        List<SegmentPattern> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof SegmentPattern.Exact exact) {
            return text.startsWith(exact.text())
                    && split(rest, text.substring(exact.text().length()), captures);
        }
        SegmentPattern.Whole whole = (SegmentPattern.Whole) parts.get(0);
        for (int end = 1; end <= text.length(); end++) {
            budget.spend(end);
            boolean cut = (Symbols.isTriplet(text, end - 1) || (end > 1 && Symbols.isTriplet(text, end - 2)))
                    && end < text.length();
            String value = text.substring(0, end);
            if (!cut && whole.language().accepts(value) && split(rest, text.substring(end), captures)) {
                captures.put(whole.name(), Word.text(value));
                return Texts.converts(whole.type(), value);
            }
        }
        return false;
    }
}
