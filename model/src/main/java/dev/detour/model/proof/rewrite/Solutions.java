package dev.detour.model.proof.rewrite;

import dev.detour.model.proof.term.BudgetException;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.StepBudget;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways in which slots can hold parts of a known text so that a word is the text. */
final class Solutions {

    /** More ways are not looked at. */
    private static final int MOST = 64;

    private final StepBudget budget;
    private final int most;
    private final List<Map<Integer, Word>> found = new ArrayList<>();
    private final Map<Integer, Word> known = new HashMap<>();

    private Solutions(StepBudget budget, int most) {
        this.budget = budget;
        this.most = most;
    }

    /**
     * All ways.
     *
     * @throws BudgetException where there are too many
     */
    static List<Map<Integer, Word>> of(Word word, String text, StepBudget budget) {
        Solutions solutions = new Solutions(budget, MOST + 1);
        solutions.solve(word.pieces(), text);
        if (solutions.found.size() > MOST) {
            throw new BudgetException();
        }
        return solutions.found;
    }

    /** At most one way. */
    static List<Map<Integer, Word>> first(Word word, String text, StepBudget budget) {
        Solutions solutions = new Solutions(budget, 1);
        solutions.solve(word.pieces(), text);
        return solutions.found;
    }

    private void solve(List<Piece> pieces, String text) {
        budget.spend(1);
        if (pieces.isEmpty() || found.size() == most) {
            if (text.isEmpty() && pieces.isEmpty()) {
                found.add(Map.copyOf(known));
            }
            return;
        }
        List<Piece> rest = pieces.subList(1, pieces.size());
        if (pieces.get(0) instanceof Piece.Text literal) {
            if (text.startsWith(literal.text())) {
                solve(rest, text.substring(literal.text().length()));
            }
            return;
        }
        Piece.Slot slot = (Piece.Slot) pieces.get(0);
        for (int end = rest.isEmpty() ? Math.max(1, text.length()) : 1; end <= text.length(); end++) {
            if (!Stripping.insideTriplet(text, end)) {
                put(slot, text.substring(0, end), rest, text.substring(end));
            }
        }
    }

    private void put(Piece.Slot slot, String text, List<Piece> rest, String textAfter) {
        Word value = Word.text(text);
        Word before = known.get(slot.id());
        if (before == null ? slot.language().accepts(text) : before.equals(value)) {
            known.put(slot.id(), value);
            solve(rest, textAfter);
            if (before == null) {
                known.remove(slot.id());
            }
        }
    }
}
