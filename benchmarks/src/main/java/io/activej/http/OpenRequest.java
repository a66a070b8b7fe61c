package io.activej.http;

/** Makes requests as ActiveJ's server does when it has read the first line of one. */
public final class OpenRequest {

    private OpenRequest() {}

    /**
     * Makes a request.
     *
     * @param method its method
     * @param path its path, as it comes from the wire
     * @return the request
     * @throws MalformedHttpException if the path is none
     */
    public static HttpRequest of(HttpMethod method, byte[] path) throws MalformedHttpException {
        return new HttpRequest(HttpVersion.HTTP_1_1, method, UrlParser.parse(path, 0, path.length), null);
    }
}
