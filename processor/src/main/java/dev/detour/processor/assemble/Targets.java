package dev.detour.processor.assemble;

import dev.detour.processor.plan.TargetKind;
import dev.detour.processor.plan.TargetsPlan;
import dev.detour.processor.source.GeneratedNames;
import dev.detour.processor.source.Members;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RedirectMethod;
import dev.detour.processor.source.Site.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Decides which interfaces have a targets interface, and what is in it. */
final class Targets {

    private final Members members;
    private final Map<String, Boolean> known = new HashMap<>();

    Targets(Members members) {
        this.members = members;
    }

    /**
     * Tells whether an interface has a targets interface.
     *
     * @param type the interface
     * @return whether it leaves methods to the user, or a handler of a redirect that it inherits takes such an interface
     */
    boolean needed(RedirectInterface type) {
        Boolean needed = known.get(type.name());
        if (needed == null) {
            needed = type.redirects().stream().anyMatch(RedirectMethod::leftToUser)
                    || members.inherited(type).stream().anyMatch(this::taken);
            known.put(type.name(), needed);
        }
        return needed;
    }

    /**
     * Tells whether the handler of a redirect takes the targets interface of the interface that declares it.
     *
     * @param member the redirect
     * @return whether it computes its target, and anything is left to the user there
     */
    boolean taken(Member member) {
        return member.redirect().kind() != TargetKind.TEMPLATE && needed(member.declaring());
    }

    /**
     * The redirects of an interface that are left to the user.
     *
     * @param type the interface
     * @return signatures, those of inherited ones included
     */
    Set<String> signatures(RedirectInterface type) {
        return members.of(type).stream()
                .map(Member::redirect)
                .filter(RedirectMethod::leftToUser)
                .map(RedirectMethod::signature)
                .collect(Collectors.toSet());
    }

    /**
     * Plans the targets interface.
     *
     * @param type the interface that it belongs to
     * @param homes where all targets interfaces are
     * @return empty where there is none
     */
    Optional<TargetsPlan> plan(RedirectInterface type, Homes homes) {
        if (!needed(type)) {
            return Optional.empty();
        }
        Set<String> left = signatures(type);
        return Optional.of(new TargetsPlan(
                homes.of(type).type(GeneratedNames.TARGETS),
                inherited(type)
                        .map(each -> homes.of(each).type(GeneratedNames.TARGETS))
                        .toList(),
                replaced(type, left),
                left.size() == 1));
    }

    /** The interfaces whose targets interfaces that of a type extends. */
    private Stream<RedirectInterface> inherited(RedirectInterface type) {
        Map<String, RedirectInterface> found = new LinkedHashMap<>();
        members.inherited(type).stream()
                .filter(this::taken)
                .map(Member::declaring)
                .forEach(each -> found.putIfAbsent(each.name(), each));
        return found.values().stream();
    }

    /** What those targets interfaces leave to the user, but the type does not. */
    private List<ExecutableElement> replaced(RedirectInterface type, Set<String> left) {
        Map<String, ExecutableElement> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        List<RedirectInterface> waiting = new ArrayList<>(inherited(type).toList());
        for (int i = 0; i < waiting.size(); i++) {
            RedirectInterface each = waiting.get(i);
            each.redirects().stream()
                    .filter(RedirectMethod::leftToUser)
                    .filter(redirect -> !left.contains(redirect.signature()))
                    .forEach(redirect -> found.putIfAbsent(redirect.signature(), redirect.method()));
            inherited(each).filter(other -> seen.add(other.name())).forEach(waiting::add);
        }
        return List.copyOf(found.values());
    }
}
