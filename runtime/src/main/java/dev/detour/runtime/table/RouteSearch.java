package dev.detour.runtime.table;

import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Found;
import dev.detour.runtime.target.Shortcut;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the routes that match a request, and asks them in order of precedence until one answers. */
final class RouteSearch {

    /** By rank. */
    private final Slot[] slots;

    private final @Nullable Shortcut[] shortcuts;
    private final Hosts hosts;

    RouteSearch(Collection<Slot> slots, Hosts hosts) {
        this.slots = slots.toArray(Slot[]::new);
        this.shortcuts = slots.stream().map(Slot::shortcut).toArray(Shortcut[]::new);
        this.hosts = hosts;
    }

    private RouteSearch(Slot[] slots, @Nullable Shortcut[] shortcuts, Hosts hosts) {
        this.slots = slots;
        this.shortcuts = shortcuts;
        this.hosts = hosts;
    }

    /** The same routes, whose handlers are always asked. */
    RouteSearch withoutShortcuts() {
        return new RouteSearch(slots, new Shortcut[slots.length], hosts);
    }

    List<Route> routes() {
        return Stream.of(slots).flatMap(Slot::routes).toList();
    }

    /** The answer of the first route that matches and to which all captures convert, or why there is none. */
    <T> T ask(
            RedirectRequest request,
            BiFunction<Candidate, RedirectRequest, @Nullable T> question,
            Function<RouteResult, T> otherwise) {
        int method = Methods.of(request.method());
        if (method == Methods.INVALID || !request.path().startsWith("/")) {
            return otherwise.apply(NoMatch.INSTANCE);
        }
        int traits = Traits.of(request) | method;
        // As if the path were plain, which most are; where it proves to be simple, it was.
        long found = search(request, Traits.plain(traits), -1);
        boolean simple = Found.rank(found) < Rank.OTHER_METHOD && Found.detail(found) != Found.NOT_SIMPLE;
        RouteResult known = simple ? shortAnswer(found, request) : null;
        return known == null ? ask(request, traits, found, question, otherwise) : otherwise.apply(known);
    }

    /** The same, where {@code ifPlain} is what is found if the path is plain. */
    private <T> T ask(
            RedirectRequest request,
            int anyTraits,
            long ifPlain,
            BiFunction<Candidate, RedirectRequest, @Nullable T> question,
            Function<RouteResult, T> otherwise) {
        boolean plain = hosts.isPlain(request.path());
        int traits = plain ? Traits.plain(anyTraits) : anyTraits;
        long first = plain ? ifPlain : search(request, traits, -1);
        long found = first;
        while (Found.rank(found) < Rank.OTHER_METHOD) {
            RouteResult known = plain ? shortAnswer(found, request) : null;
            T answer = known == null
                    ? question.apply(slots[Found.rank(found)].candidate(request), request)
                    : otherwise.apply(known);
            if (answer != null) {
                return answer;
            }
            found = search(request, traits, Found.rank(found));
        }
        return otherwise.apply(Found.rank(first) == Rank.NONE ? NoMatch.INSTANCE : otherMethods(request, traits));
    }

    /** The answer by the short way, where there is one. */
    private @Nullable RouteResult shortAnswer(long found, RedirectRequest request) {
        Shortcut shortcut = shortcuts[Found.rank(found)];
        return shortcut == null
                ? null
                : shortcut.answer(request.method(), request.path(), request.query(), Found.detail(found));
    }

    private long search(RedirectRequest request, int traits, int floor) {
        return hosts.search(request.host(), request.path(), request.query(), traits, floor);
    }

    /** Which other methods would be redirected. */
    private RouteResult otherMethods(RedirectRequest request, int traits) {
        int method = traits & (Methods.NAMED | Methods.EXTENSION);
        int others = traits & ~method;
        int allowed = 0;
        int missing = Methods.NAMED & ~method;
        int rank = Found.rank(search(request, others | missing, -1));
        while (rank < Rank.OTHER_METHOD) {
            Candidate found = slots[rank].candidate(request);
            if (found.handler().accepts(found.match(request))) {
                allowed |= found.traits() & missing;
                missing &= ~allowed;
            }
            rank = Found.rank(search(request, others | missing, rank));
        }
        return allowed == 0 ? NoMatch.INSTANCE : new MethodNotAllowed(Methods.names(allowed));
    }
}
