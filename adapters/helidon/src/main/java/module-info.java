/** Redirects for Helidon SE. */
module dev.detour.helidon {
    requires transitive dev.detour.runtime;
    requires transitive io.helidon.webserver;
    requires io.helidon.http;

    exports dev.detour.helidon;
}
