package io.jooby.internal;

import io.jooby.Route;
import io.jooby.Router;

/** Opens Jooby's radix tree, which its router hides: the tree is to be compared, not the server around it. */
public final class RadixTree {

    private final Chi chi = new Chi();

    /** An empty tree. */
    public RadixTree() {}

    /**
     * Adds a route.
     *
     * @param route the route
     */
    public void insert(Route route) {
        chi.insert(route);
    }

    /**
     * Finds the route of a request.
     *
     * @param method its method
     * @param path its path
     * @return the match, which may say that there is none
     */
    public Router.Match find(String method, String path) {
        return chi.find(method, path);
    }
}
