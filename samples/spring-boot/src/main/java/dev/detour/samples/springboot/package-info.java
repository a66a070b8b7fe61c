/** A Spring Boot application with redirects. */
package dev.detour.samples.springboot;
