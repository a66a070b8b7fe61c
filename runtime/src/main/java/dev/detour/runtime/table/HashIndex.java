package dev.detour.runtime.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Elements by hash, several of which may share one; who asks compares them. Looking up allocates nothing, and elements with
 * equal hashes are chained, so that they are in the way of no others.
 */
final class HashIndex<E> {

    /** In the place of an element's number: there is none. */
    static final int NONE = -1;

    private final List<E> elements = new ArrayList<>(1);
    private int[] hashes = new int[1];
    private int[] followers = new int[1];

    /** The number of the first element of each chain; as many as a power of two, at least as many as elements. */
    private int[] heads = {NONE};

    void add(int hash, E element) {
        int number = elements.size();
        if (number == heads.length) {
            grow();
        }
        elements.add(element);
        hashes[number] = hash;
        link(number);
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The number of an element with this hash, or {@link #NONE}. */
    int first(int hash) {
        return find(heads[hash & heads.length - 1], hash);
    }

    /** The number of another element with the same hash as this one, or {@link #NONE}. */
    int next(int number) {
        return find(followers[number], hashes[number]);
    }

    E get(int number) {
        return elements.get(number);
    }

    /** All elements, in the order in which they were added. */
    List<E> all() {
        return Collections.unmodifiableList(elements);
    }

    private int find(int start, int hash) {
        int number = start;
        while (number != NONE && hashes[number] != hash) {
            number = followers[number];
        }
        return number;
    }

    private void grow() {
        int capacity = 2 * heads.length;
        hashes = Arrays.copyOf(hashes, capacity);
        followers = new int[capacity];
        heads = new int[capacity];
        Arrays.fill(heads, NONE);
        for (int number = 0; number < elements.size(); number++) {
            link(number);
        }
    }

    private void link(int number) {
        int chain = hashes[number] & heads.length - 1;
        followers[number] = heads[chain];
        heads[chain] = number;
    }
}
