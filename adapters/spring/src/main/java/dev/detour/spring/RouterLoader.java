package dev.detour.spring;

import dev.detour.runtime.RedirectRouter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.util.ClassUtils;

/**
 * Finds and creates generated routers.
 *
 * @param beans compute what is left to the user
 * @param classes finds the routers
 */
record RouterLoader(BeanFactory beans, ClassLoader classes) {

    /**
     * The class of a generated router.
     *
     * @param site the qualified name of an interface or site
     * @return its router
     * @throws RouterException if there is none
     */
    Class<?> routerOf(String site) {
        // A type inside another one is Outer.Inner, and has the router Outer_InnerRouter.
        return SiteCatalog.nested(site, '_').stream()
                .map(name -> name + "Router")
                .filter(name -> ClassUtils.isPresent(name, classes))
                .map(name -> ClassUtils.resolveClassName(name, classes))
                .filter(RedirectRouter.class::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> noRouter(site));
    }

    private RouterException noRouter(String site) {
        boolean compiled = SiteCatalog.nested(site, '$').stream().anyMatch(name -> ClassUtils.isPresent(name, classes));
        return compiled
                ? new RouterException(
                        site + " has no router: no class " + site + "Router was generated for it.",
                        "Compile " + site + " with the annotation processor detour-processor: name it in Maven's"
                                + " annotationProcessorPaths or in Gradle's annotationProcessor configuration. From"
                                + " JDK 23 on, javac runs none that is only on the class path, and does not say so.",
                        null)
                : new RouterException(
                        "There is no type " + site + " on the class path whose redirects could be served.",
                        "Correct the property detour.sites, or add what holds " + site + " to the class path.",
                        null);
    }

    /**
     * Creates a generated router, with beans for what is left to the user.
     *
     * @param router its class
     * @return the router
     * @throws RouterException if a bean is missing, or the router's own table
     */
    RedirectRouter create(Class<?> router) {
        Method create = Stream.of(router.getDeclaredMethods())
                .filter(method -> method.getName().equals("create") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow(() -> notCreated(router, new NoSuchMethodException(router.getName() + ".create")));
        Object[] targets = Stream.of(create.getParameterTypes())
                .map(type -> targets(router, type))
                .toArray();
        try {
            // A router is as visible as its interface.
            create.setAccessible(true);
            return (RedirectRouter) create.invoke(null, targets);
        } catch (InvocationTargetException e) {
            throw notCreated(router, Optional.ofNullable(e.getCause()).orElse(e));
        } catch (IllegalAccessException | LinkageError e) {
            throw notCreated(router, e);
        }
    }

    private Object targets(Class<?> router, Class<?> type) {
        try {
            return beans.getBean(type);
        } catch (NoUniqueBeanDefinitionException e) {
            throw new RouterException(
                    router.getName() + " cannot be created: several beans compute its targets, "
                            + String.join(", ", names(e)) + ".",
                    "Mark one of the beans of type " + type.getName()
                            + " as @Primary, or make a router bean of your own.",
                    e);
        } catch (NoSuchBeanDefinitionException e) {
            if (!type.equals(e.getBeanType())) {
                // That of another bean, which says so itself.
                throw e;
            }
            throw new RouterException(
                    router.getName() + " cannot be created: no bean computes its targets.",
                    "Add a bean of type " + type.getName() + ", or a router bean of your own.",
                    e);
        }
    }

    private static Iterable<String> names(NoUniqueBeanDefinitionException e) {
        return Optional.ofNullable(e.getBeanNamesFound()).orElseGet(List::of);
    }

    /** Such as for a table of rows that is missing or damaged, which the router itself says. */
    private static RouterException notCreated(Class<?> router, Throwable cause) {
        String why = cause instanceof IllegalStateException ? cause.getMessage() : cause.toString();
        return new RouterException(
                router.getName() + " cannot be created: " + why,
                "Compile its sources anew, all of them, and check that the class path holds detour-runtime and what was"
                        + " generated, META-INF/detour included, in one version.",
                cause);
    }
}
