/** Redirects for servlet containers. */
module dev.detour.servlet {
    requires transitive dev.detour.runtime;
    requires transitive jakarta.servlet;

    exports dev.detour.servlet;
}
