package dev.detour.processor.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the methods that build links as the methods that declare the redirects, unless two would be the same method. */
final class LinkNames {

    /** A static method may not hide one of Object. */
    private static final Set<String> OF_OBJECT = Set.of(
            "clone()",
            "equals(java.lang.Object)",
            "finalize()",
            "getClass()",
            "hashCode()",
            "notify()",
            "notifyAll()",
            "toString()",
            "wait()",
            "wait(long)",
            "wait(long,int)");

    private LinkNames() {}

    /**
     * A method to name.
     *
     * @param name the name of the method that declares the redirect
     * @param parameters the erased types of the parameters of the links method, between parentheses
     */
    record Wish(String name, String parameters) {}

    /**
     * Names methods.
     *
     * @param wishes the methods, in order of declaration
     * @return their names
     */
    static List<String> of(List<Wish> wishes) {
        Set<String> wished = new HashSet<>();
        wishes.forEach(wish -> wished.add(wish.name() + wish.parameters()));
        Set<String> taken = new HashSet<>(OF_OBJECT);
        List<String> names = new ArrayList<>();
        for (Wish wish : wishes) {
            String name = wish.name();
            if (!taken.add(name + wish.parameters())) {
                Set<String> avoided = new HashSet<>(taken);
                avoided.addAll(wished);
                int number = 2;
                while (avoided.contains(name + "_" + number + wish.parameters())) {
                    number++;
                }
                name += "_" + number;
                taken.add(name + wish.parameters());
            }
            names.add(name);
        }
        return Collections.unmodifiableList(names);
    }
}
