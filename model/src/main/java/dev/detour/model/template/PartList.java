package dev.detour.model.template;

import dev.detour.model.text.VariableSyntax;
import java.util.ArrayList;
import java.util.List;

/** Template parts in the making: no two literals side by side, none of them empty. */
final class PartList {

    private final List<TemplatePart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    void add(String text) {
        literal.append(text);
    }

    void add(VariableSyntax variable) {
        flush();
        parts.add(new TemplatePart.Reference(variable.name(), variable.tail(), variable.offset()));
    }

    /** Tells whether the list is empty, or ends with one of some characters. */
    boolean emptyOrEndsWith(String characters) {
        return literal.isEmpty() ? parts.isEmpty() : characters.indexOf(literal.charAt(literal.length() - 1)) >= 0;
    }

    List<TemplatePart> build() {
        flush();
        return List.copyOf(parts);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            parts.add(new TemplatePart.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
