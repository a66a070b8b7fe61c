package dev.detour.runtime;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of a routing table: a source pattern and the redirect that answers for it. For people, logs and tests; what is
 * matched is the table itself.
 *
 * @param id the declaration that it came from, such as {@code com.shop.ShopRedirects#product(int)}
 * @param methods the methods that are redirected, sorted; unmodifiable
 * @param extensionMethods whether methods that RFC 9110 does not name, such as {@code PROPFIND}, are redirected too
 * @param scheme {@code http} or {@code https}; {@code null}: either
 * @param host the host, a wildcard such as {@code *.example.org} included, with its port where one is declared;
 *     {@code null}: any
 * @param from the pattern as it was declared
 * @param status the status of the redirect
 * @param to the target template; {@code null}: the target is computed
 */
public record Route(
        String id,
        Set<String> methods,
        boolean extensionMethods,
        @Nullable String scheme,
        @Nullable String host,
        String from,
        int status,
        @Nullable String to) {

    /** Keeps a sorted copy of {@code methods}. */
    public Route {
        methods = Collections.unmodifiableSet(new TreeSet<>(methods));
    }

    /**
     * One readable line, with {@code *} for the methods where extension methods are among them.
     *
     * @return for example {@code GET,HEAD https://www.example.org/blog/{year} -> 301 /y/{year} (com.shop.Blog#blog(int))}
     */
    @Override
    public String toString() {
        String names = extensionMethods ? "*" : String.join(",", methods);
        String authority = host != null ? "//" + host : scheme != null ? "//*" : "";
        String origin = scheme == null ? authority : scheme + ":" + authority;
        String target = to == null ? "(computed)" : to;
        return names + " " + origin + from + " -> " + status + " " + target + " (" + id + ")";
    }
}
