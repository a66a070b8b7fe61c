package dev.detour.model.proof.walk;

import dev.detour.model.interpret.Request;
import dev.detour.model.proof.rewrite.Source;
import java.util.Optional;

/**
 * A request that is redirected.
 *
 * @param request the request
 * @param source the route that answers it
 * @param location where it is sent
 * @param next the request that follows; empty where the location is not on this site
 */
record Hop(Request request, Source source, String location, Optional<Request> next) {}
