package dev.detour.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts lists into pieces that a method or a class can hold. */
final class Chunks {

    private Chunks() {}

    /**
     * Cuts a list.
     *
     * @param items the items
     * @param weight how heavy an item is
     * @param limit how heavy a piece may be; an item that is heavier alone gets a piece of its own
     * @param <T> the type of the items
     * @return the pieces in order, none empty
     */
    static <T> List<List<T>> of(List<T> items, ToIntFunction<T> weight, int limit) {
        List<List<T>> pieces = new ArrayList<>();
        int free = 0;
        for (T item : items) {
            int needed = weight.applyAsInt(item);
            if (pieces.isEmpty() || needed > free) {
                pieces.add(new ArrayList<>());
                free = limit;
            }
            pieces.get(pieces.size() - 1).add(item);
            free -= needed;
        }
        return pieces;
    }
}
