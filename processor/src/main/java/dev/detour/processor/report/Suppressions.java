package dev.detour.processor.report;

import dev.detour.model.Located;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.processor.element.Attributes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}, which compilers apply to warnings of their own only. */
final class Suppressions {

    private static final String PREFIX = "detour:";

    private Suppressions() {}

    /**
     * Tells whether a warning is silenced where it would be reported.
     *
     * @param element the element that it is reported at
     * @param id the warning
     * @return whether the element, or one around it, says so
     */
    static boolean silenced(Element element, DiagnosticId id) {
        for (Optional<Element> each = Optional.of(element); each.isPresent(); each = outer(each.get())) {
            Optional<List<Located<String>>> silenced = Attributes.find(each.get(), SuppressWarnings.class.getName())
                    .flatMap(annotation -> annotation.all("value", String.class));
            if (silenced.stream()
                    .flatMap(List::stream)
                    .anyMatch(name -> name.value().equals(PREFIX + id.text()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Element> outer(Element element) {
        return Optional.ofNullable(element.getEnclosingElement());
    }
}
