package com.linecorp.armeria.server;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.QueryParams;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.RequestTarget;
import com.linecorp.armeria.common.SessionProtocol;
import java.util.List;

/**
 * A request that has a method and a path. What else a server knows of one is never asked for where no route asks for it.
 *
 * @param method its method
 * @param path its path
 */
record OpenRequest(HttpMethod method, String path) implements RoutingContext {

    @Override
    public String query() {
        return null;
    }

    @Override
    public MediaType contentType() {
        return null;
    }

    @Override
    public List<MediaType> acceptTypes() {
        return List.of();
    }

    @Override
    @Deprecated
    public boolean isCorsPreflight() {
        return false;
    }

    @Override
    public RoutingStatus status() {
        return RoutingStatus.OK;
    }

    @Override
    public void deferStatusException(HttpStatusException cause) {
        // That the path is known with another method is of no interest here.
    }

    @Override
    public HttpStatusException deferredStatusException() {
        return null;
    }

    @Override
    public boolean hasResult() {
        return false;
    }

    @Override
    public void setResult(Routed<ServiceConfig> result) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Routed<ServiceConfig> result() {
        throw new UnsupportedOperationException();
    }

    @Override
    public VirtualHost virtualHost() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String hostname() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RequestTarget requestTarget() {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueryParams params() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RequestHeaders headers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SessionProtocol sessionProtocol() {
        throw new UnsupportedOperationException();
    }
}
