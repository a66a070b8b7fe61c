package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Elements by a literal in canonical form. One thread adds them; then the literals are {@linkplain #complete() complete} and
 * may be looked up in plain requests.
 */
final class Literals<E> {

    private final Reading reading;
    private final List<String> texts = new ArrayList<>(1);
    private final HashIndex<E> elements = new HashIndex<>();
    private @Nullable RawIndex raw;

    Literals(Reading reading) {
        this.reading = reading;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Finds an element, and makes it where there is none. */
    E findOrAdd(String text, Supplier<E> maker) {
        E found = find(text, 0, text.length(), false);
        if (found != null) {
            return found;
        }
        E added = maker.get();
        texts.add(text);
        elements.add(reading.hash(text, 0, text.length()), added);
        return added;
    }

    /** Ends the building. */
    void complete() {
        raw = reading == Reading.EXACT ? RawIndex.of(texts) : null;
    }

    /**
     * Finds the element of a part of a text, or {@code null}.
     *
     * @param plain whether the text is in canonical form itself
     */
    @Nullable
    E find(String text, int from, int to, boolean plain) {
        int number = number(text, from, to, plain);
        return number == HashIndex.NONE ? null : elements.get(number);
    }

    /** As {@link #find}, but the number of the element, or {@link HashIndex#NONE}. */
    int number(String text, int from, int to, boolean plain) {
        return plain && raw != null ? raw.find(text, from, to) : findBySymbols(text, from, to);
    }

    E get(int number) {
        return elements.get(number);
    }

    private int findBySymbols(String text, int from, int to) {
        if (texts.isEmpty()) {
            return HashIndex.NONE;
        }
        int number = elements.first(reading.hash(text, from, to));
        while (number != HashIndex.NONE && !reading.same(text, from, to, texts.get(number))) {
            number = elements.next(number);
        }
        return number;
    }

    /** The elements, in the order in which they were added. */
    List<E> elements() {
        return elements.all();
    }

    /** Whether a literal holds a triplet. */
    boolean holdTriplets() {
        return texts.stream().anyMatch(text -> text.indexOf('%') >= 0);
    }
}
