package dev.detour.runtime.target;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Authority;
import java.net.URI;

/**
 * Where a redirect leads, before the rest of the request's query is added.
 *
 * @param base scheme and authority, where the target names them, and path
 * @param query its own query; empty: none
 * @param fragment its fragment; {@code null}: none
 */
record Target(String base, String query, @Nullable String fragment) {

    /** The longest {@code Location}: what common servers and clients take in one header field. */
    static final int MAX_LENGTH = 8192;

    /** A target that is fixed, a path or an absolute URI in canonical form. */
    static Target fixed(String text) {
        int hash = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        int mark = text.indexOf('?') < 0 ? hash : Math.min(text.indexOf('?'), hash);
        String query = text.substring(Math.min(mark + 1, hash), hash);
        return new Target(text.substring(0, mark), query, hash == text.length() ? null : text.substring(hash + 1));
    }

    /** A computed target; {@code null} where it is neither a safe path nor on an allowed host. */
    static @Nullable Target of(URI uri, AllowedHosts allowedHosts) {
        String text = uri.toASCIIString();
        int hash = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        int mark = text.indexOf('?') < 0 ? hash : Math.min(text.indexOf('?'), hash);
        String base = text.substring(0, mark);
        String query = Percent.escape(text.substring(Math.min(mark + 1, hash), hash));
        String fragment = hash == text.length() ? null : Percent.escape(text.substring(hash + 1));
        return query != null && isAllowed(uri, base, allowedHosts) ? new Target(base, query, fragment) : null;
    }

    private static boolean isAllowed(URI uri, String base, AllowedHosts allowedHosts) {
        String scheme = uri.getScheme();
        String authority = uri.getRawAuthority();
        if (scheme == null) {
            return authority == null && Disguise.isRobustPath(base);
        }
        return Authority.defaultPort(scheme) > 0 && authority != null && allowedHosts.allow(scheme, authority);
    }

    /** The redirect, or no match where the rest of the query may not be passed on or all is too long. */
    RouteResult answer(MatchedRequest request, Answer answer) {
        String rest = answer.keepsQuery() ? request.leftoverQuery() : "";
        if (rest == null) {
            return NoMatch.INSTANCE;
        }
        String location = location(
                rest, answer.keepsQuery() && "".equals(request.request().query()));
        if (location.length() > MAX_LENGTH) {
            return NoMatch.INSTANCE;
        }
        boolean head = request.request().method().equals("HEAD");
        return new RedirectResponse(answer.status(), location, answer.maxAge(), head);
    }

    /** The whole of it, with the rest of the request's query, which may be marked although it is empty. */
    String location(String rest, boolean marked) {
        StringBuilder location = new StringBuilder(base);
        if (marked || !query.isEmpty() || !rest.isEmpty()) {
            location.append('?').append(query);
            location.append(query.isEmpty() || rest.isEmpty() ? "" : "&").append(rest);
        }
        if (fragment != null) {
            location.append('#').append(fragment);
        }
        return location.toString();
    }
}
