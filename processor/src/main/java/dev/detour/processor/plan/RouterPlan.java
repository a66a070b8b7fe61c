package dev.detour.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.detour.model.table.EncodedTable;
import dev.detour.model.table.RowTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A router and its manifest: one table over the handlers of one or more interfaces.
 *
 * @param element the interface or the type with {@code @RedirectSite}
 * @param name the generated router
 * @param site the type that the router is of
 * @param isPublic whether the router is public
 * @param targets the parameters of {@code create}: one a targets interface, in order; empty where nothing is left to the user
 * @param table the table; empty lines where {@code stub} is true
 * @param rows the compiled table of rules that are kept in files; empty where there are none
 * @param handlers the handler class of each rule that the table's lines name, by the rule's id
 * @param stub whether a declaration has an error, so that only the signatures matter
 */
public record RouterPlan(
        TypeElement element,
        ClassName name,
        ClassName site,
        boolean isPublic,
        List<TargetsParameter> targets,
        EncodedTable table,
        Optional<Rows> rows,
        Map<String, HandlerReference> handlers,
        boolean stub) {

    public RouterPlan {
        targets = List.copyOf(targets);
        handlers = Map.copyOf(handlers);
    }

    /**
     * A parameter of {@code create}.
     *
     * @param name its name
     * @param type the targets interface
     */
    public record TargetsParameter(String name, ClassName type) {}

    /**
     * A compiled table.
     *
     * @param path the resource that it is written to, from the root
     * @param table the table
     */
    public record Rows(String path, RowTable table) {}

    /**
     * A handler class and what its constructor takes.
     *
     * @param type the nested class
     * @param argument the name of the {@link TargetsParameter} that it takes; empty for none
     */
    public record HandlerReference(ClassName type, String argument) {}
}
