/** Redirects for Undertow. */
module dev.detour.undertow {
    requires transitive dev.detour.runtime;
    requires transitive undertow.core;

    exports dev.detour.undertow;
}
