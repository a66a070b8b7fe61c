/** Redirects for the JDK's own HTTP server. */
module dev.detour.jdkhttpserver {
    requires transitive dev.detour.runtime;
    requires transitive jdk.httpserver;

    exports dev.detour.jdkhttpserver;
}
