package dev.detour;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Joins the redirects of several interfaces, also of interfaces in jars, into one site: one routing table, proven as a
 * whole. For a type {@code Site} the router is {@code SiteRouter}.
 *
 * <pre>{@code
 * @RedirectSite({ShopRedirects.class, BlogRedirects.class})
 * interface Site {}
 * }</pre>
 *
 * <p>Each redirect keeps the defaults of the interface that declares it. The order of the interfaces never matters to
 * which redirect answers.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RedirectSite {

    /**
     * The interfaces whose redirects are served together.
     *
     * @return the interfaces, each once
     */
    Class<?>[] value();
}
