package dev.detour.processor.assemble;

import dev.detour.model.Route;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.RouterPlan;
import java.util.List;

/**
 * All that is generated for one owner of a router.
 *
 * @param interfaces its own interface, where it is one with annotations of its own, and those of jars that were compiled
 *     without the processor
 * @param router the router
 * @param routes the routes in order of precedence; none where the router is a stub
 */
public record Assembly(List<InterfacePlan> interfaces, RouterPlan router, List<Route> routes) {
    public Assembly {
        interfaces = List.copyOf(interfaces);
        routes = List.copyOf(routes);
    }
}
