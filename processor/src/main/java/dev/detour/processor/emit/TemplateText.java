package dev.detour.processor.emit;

import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.List;
import java.util.stream.Collectors;

/** The canonical text of a target template, as the runtime reads it. */
final class TemplateText {

    private TemplateText() {}

    /**
     * Writes a template.
     *
     * @param template the template
     * @return for example <code>/products/{id}?q={q}#top</code>
     */
    static String of(Template template) {
        String authority = template.authority()
                .map(a -> a.scheme().text() + "://" + text(a.host()))
                .orElse("");
        String query = template.query().isEmpty() ? "" : "?" + text(template.query());
        String fragment = template.fragment().isEmpty() ? "" : "#" + text(template.fragment());
        return authority + text(template.path()) + query + fragment;
    }

    private static String text(List<TemplatePart> parts) {
        return parts.stream().map(TemplateText::text).collect(Collectors.joining());
    }

    private static String text(TemplatePart part) {
        if (part instanceof TemplatePart.Reference reference) {
            return (reference.tail() ? "{*" : "{") + reference.name() + "}";
        }
        return ((TemplatePart.Literal) part).text();
    }
}
