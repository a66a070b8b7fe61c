/** Redirects for Spring Boot. */
module dev.detour.spring {
    requires transitive dev.detour.runtime;
    requires static dev.detour.micrometer;
    requires dev.detour.servlet;
    requires static jakarta.servlet;
    requires static micrometer.core;
    requires static transitive reactor.core;
    requires static reactor.netty.core;
    requires static reactor.netty.http;
    requires spring.beans;
    requires transitive spring.boot;
    requires transitive spring.boot.autoconfigure;
    requires spring.context;
    requires transitive spring.core;
    requires static transitive spring.web;

    exports dev.detour.spring;

    // Spring makes beans by reflection.
    opens dev.detour.spring;
}
