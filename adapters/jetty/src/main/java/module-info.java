/** Redirects for Jetty. */
module dev.detour.jetty {
    requires transitive dev.detour.runtime;
    requires transitive org.eclipse.jetty.server;

    exports dev.detour.jetty;
}
