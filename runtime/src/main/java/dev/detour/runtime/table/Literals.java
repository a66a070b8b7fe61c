package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Elements by a literal in canonical form, which is found in any spelling. */
final class Literals<E> {

    private final Reading reading;
    private final List<String> texts = new ArrayList<>(1);
    private final HashIndex<E> elements = new HashIndex<>();

    /** How long a text may be that is one of them: each of its symbols may be spelled as a triplet. */
    private int longest;

    Literals(Reading reading) {
        this.reading = reading;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Finds an element, and makes it where there is none. */
    E findOrAdd(String text, Supplier<E> maker) {
        E found = find(text, 0, text.length());
        if (found != null) {
            return found;
        }
        E added = maker.get();
        texts.add(text);
        longest = Math.max(longest, 3 * text.length());
        elements.add(reading.hash(text, 0, text.length()), added);
        return added;
    }

    /** Finds the element of a part of a text, or {@code null}. */
    @Nullable
    E find(String text, int from, int to) {
        int number = number(text, from, to);
        return number == HashIndex.NONE ? null : elements.get(number);
    }

    /** As {@link #find}, but the number of the element, or {@link HashIndex#NONE}. */
    int number(String text, int from, int to) {
        if (texts.isEmpty() || to - from > longest) {
            return HashIndex.NONE;
        }
        int number = elements.first(reading.hash(text, from, to));
        while (number != HashIndex.NONE && !reading.same(text, from, to, texts.get(number))) {
            number = elements.next(number);
        }
        return number;
    }

    /** The element of a number, counted from 0 in the order in which they were added. */
    E get(int number) {
        return elements.get(number);
    }

    /** All elements. */
    List<E> elements() {
        return elements.all();
    }

    /** What a function makes of each literal and its element. */
    <T> List<T> map(BiFunction<String, E, T> function) {
        return IntStream.range(0, texts.size())
                .mapToObj(number -> function.apply(texts.get(number), get(number)))
                .toList();
    }

    /** An index with the same numbers of all literals that there are, for texts in canonical form. */
    RawIndex complete() {
        return RawIndex.of(texts);
    }

    /** Whether a literal holds a triplet. */
    boolean holdTriplets() {
        return texts.stream().anyMatch(text -> text.indexOf('%') >= 0);
    }
}
