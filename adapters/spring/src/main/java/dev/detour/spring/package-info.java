/** Serves the routers of a Spring Boot application. */
package dev.detour.spring;
