package dev.detour.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteCatalogTest {

    private final ClassLoader classes = getClass().getClassLoader();

    /** The test class path has manifests of seven; three of them belong to a site. */
    @Test
    void findsWhatHasAManifestAndBelongsToNoOther() {
        assertThat(new SiteCatalog(classes).sites())
                .containsExactly(
                        "dev.detour.conformance.ConformanceRedirects",
                        "dev.detour.spring.sites.Sites.Joined",
                        "dev.detour.spring.sites.Sites.Legacy",
                        "dev.detour.spring.sites.Sites.Links");
    }

    @Test
    void knowsWhatASiteJoinsAndAnInterfaceExtends() {
        assertThat(TypeReader.partsOf(classes, "dev.detour.spring.sites.Sites.Joined"))
                .containsExactly("dev.detour.spring.sites.ShopRedirects", "dev.detour.spring.sites.MoreRedirects");
        assertThat(TypeReader.partsOf(classes, "dev.detour.spring.sites.MoreRedirects"))
                .containsExactly("dev.detour.spring.sites.BlogRedirects");
        assertThat(TypeReader.partsOf(classes, "dev.detour.spring.sites.None")).isEmpty();
    }

    @Test
    void aTypeMayStandInOthers() {
        assertThat(SiteCatalog.nested("a.b.C", '$')).containsExactly("a.b.C", "a.b$C", "a$b$C");
    }
}
