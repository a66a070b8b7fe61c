package dev.detour.processor.assemble;

import com.palantir.javapoet.ClassName;
import dev.detour.processor.source.CompiledHandler;
import dev.detour.processor.source.GeneratedNames;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RedirectMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Finds, for one owner of a router, where the generated types of each interface are, or decides where to put them. */
final class Homes {

    private final RedirectInterface owner;
    private final Elements elements;
    private final Targets targets;
    private final Map<String, Home> known = new HashMap<>();
    private final Map<String, Map<String, String>> handlerNames = new HashMap<>();
    private final Set<String> foreignPrefixes = new HashSet<>();
    private final List<RedirectInterface> foreign = new ArrayList<>();

    /**
     * The homes as an owner sees them.
     *
     * @param owner the type that a router is made for
     * @param elements finds types by name
     * @param targets tells which interfaces have targets interfaces
     */
    Homes(RedirectInterface owner, Elements elements, Targets targets) {
        this.owner = owner;
        this.elements = elements;
        this.targets = targets;
    }

    /**
     * Finds the home of an interface.
     *
     * @param type the interface
     * @return where its generated types are, or will be
     */
    Home of(RedirectInterface type) {
        Home home = known.get(type.name());
        if (home == null) {
            home = type.compiledHere() || generated(type) ? own(type) : foreign(type);
            known.put(type.name(), home);
        }
        return home;
    }

    /**
     * The interfaces whose types are generated for this owner, as far as they were asked for.
     *
     * @return a growing list
     */
    List<RedirectInterface> foreign() {
        return foreign;
    }

    /**
     * The handler class of a redirect.
     *
     * @param type the interface that declares it
     * @param redirect the redirect
     * @return the nested class
     */
    ClassName handler(RedirectInterface type, RedirectMethod redirect) {
        Home home = of(type);
        CompiledHandler compiled = type.handlers().get(redirect.signature());
        if (compiled != null && !home.foreign()) {
            return compiled.type();
        }
        return home.type(GeneratedNames.HANDLERS).nestedClass(handlerName(type, redirect));
    }

    /**
     * The simple name of the handler class of a redirect that is compiled now.
     *
     * @param type the interface that declares it
     * @param redirect the redirect
     * @return for example {@code Product}
     */
    String handlerName(RedirectInterface type, RedirectMethod redirect) {
        return Optional.ofNullable(handlerNames
                        .computeIfAbsent(type.name(), name -> HandlerNames.of(type, of(type).prefix()))
                        .get(redirect.signature()))
                .orElseThrow();
    }

    private boolean generated(RedirectInterface type) {
        ClassName targetsName = GeneratedNames.of(type.element(), GeneratedNames.TARGETS);
        return type.redirects().stream().allMatch(redirect -> type.handlers().containsKey(redirect.signature()))
                && (!targets.needed(type) || elements.getTypeElement(targetsName.canonicalName()) != null);
    }

    private static Home own(RedirectInterface type) {
        String packageName = ClassName.get(type.element()).packageName();
        return new Home(packageName, GeneratedNames.prefix(type.element()), false);
    }

    private Home foreign(RedirectInterface type) {
        String prefix = GeneratedNames.prefix(owner.element()) + "__" + GeneratedNames.prefix(type.element());
        String unique = prefix;
        for (int i = 2; !foreignPrefixes.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = prefix + "_" + i;
        }
        foreign.add(type);
        return new Home(ClassName.get(owner.element()).packageName(), unique, true);
    }
}
