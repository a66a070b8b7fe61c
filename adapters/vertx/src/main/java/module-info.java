/** Redirects for Vert.x. */
module dev.detour.vertx {
    requires transitive dev.detour.runtime;
    requires transitive io.vertx.core;

    exports dev.detour.vertx;
}
