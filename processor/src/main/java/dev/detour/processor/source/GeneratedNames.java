package dev.detour.processor.source;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** What generated types are called. */
public final class GeneratedNames {

    /** The suffix of the router. */
    public static final String ROUTER = "Router";
    /** The suffix of the interface of what is left to the user. */
    public static final String TARGETS = "Targets";
    /** The suffix of the class that holds the handlers. */
    public static final String HANDLERS = "Handlers";

    private GeneratedNames() {}

    /**
     * What the names of all types begin with that are generated for a type.
     *
     * @param type the type
     * @return {@code ShopRedirects}; {@code Outer_ShopRedirects} for a nested type
     */
    public static String prefix(TypeElement type) {
        return String.join("_", ClassName.get(type).simpleNames());
    }

    /**
     * The name of a generated type.
     *
     * @param type the type that it is generated for
     * @param suffix one of the suffixes
     * @return for example {@code com.shop.ShopRedirectsRouter}
     */
    public static ClassName of(TypeElement type, String suffix) {
        return ClassName.get(ClassName.get(type).packageName(), prefix(type) + suffix);
    }
}
