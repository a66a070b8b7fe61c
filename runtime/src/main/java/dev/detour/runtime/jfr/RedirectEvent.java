package dev.detour.runtime.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A request was redirected. Holds what the route says, and of the request its method alone. */
@Name("dev.detour.Redirect")
@Label("Redirect")
@Category("Detour")
@Description("A request was redirected")
@StackTrace(false)
final class RedirectEvent extends Event {

    @Label("Route")
    @Description("The declaration that the route came from")
    String route = "";

    @Label("Pattern")
    @Description("The pattern that matched, as it was declared")
    String from = "";

    @Label("Method")
    String method = "";

    @Label("Status")
    int status;
}
