/** Redirects as meters of Micrometer. */
module dev.detour.micrometer {
    requires transitive dev.detour.runtime;
    requires transitive micrometer.core;

    exports dev.detour.micrometer;
}
