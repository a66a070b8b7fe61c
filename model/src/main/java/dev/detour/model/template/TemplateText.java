package dev.detour.model.template;

import java.util.List;
import java.util.stream.Collectors;

/** The text form in which generated code carries a template: canonical, without what a URI means by default. */
public final class TemplateText {

    private TemplateText() {}

    /**
     * Writes a template.
     *
     * @param template the template
     * @return for example <code>https://docs.example.org/{*page}?v={v}#top</code>; ASCII but for names of variables
     */
    public static String of(Template template) {
        return authority(template)
                + text(template.path())
                + text("?", template.query())
                + text("#", template.fragment());
    }

    private static String authority(Template template) {
        return template.authority()
                .map(authority -> authority.scheme().text() + "://" + text(authority.host()))
                .orElse("");
    }

    private static String text(String delimiter, List<TemplatePart> parts) {
        return parts.isEmpty() ? "" : delimiter + text(parts);
    }

    private static String text(List<TemplatePart> parts) {
        return parts.size() == 1
                ? text(parts.get(0))
                : parts.stream().map(TemplateText::text).collect(Collectors.joining());
    }

    private static String text(TemplatePart part) {
        if (part instanceof TemplatePart.Reference reference) {
            return "{" + (reference.tail() ? "*" : "") + reference.name() + "}";
        }
        return ((TemplatePart.Literal) part).text();
    }
}
