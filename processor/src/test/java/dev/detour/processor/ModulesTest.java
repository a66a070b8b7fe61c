package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users with a module declaration, as strict as javac lets them be. */
class ModulesTest {

    @TempDir
    Path folder;

    @Test
    void exportedAndOtherPackages() {
        Outcome outcome = Build.javac(folder)
                .option("-Werror")
                .source("module-info.java", """
                        module com.shop {
                          requires static dev.detour.annotations;
                          requires dev.detour.runtime;
                          exports com.shop;
                        }
                        """)
                .source("com/shop/Shop.java", """
                        package com.shop;
                        import com.shop.internal.*;
                        import dev.detour.*;
                        import java.net.URI;
                        @SuppressWarnings({"exports", "removal"})
                        public interface Shop {
                          @Redirect(from = "/a/{x}", to = "/b/{x}") void go(Sku x);
                          @Redirect(from = "/c/{x}", allowedHosts = "a.example") URI open(Sku x) throws java.io.IOException;
                          @Deprecated
                          @Redirect(from = "/d/{x}", allowedHosts = "a.example") default URI old(Sku x) { return null; }
                        }
                        """)
                .source("com/shop/internal/Sku.java", """
                        package com.shop.internal;
                        @Deprecated(forRemoval = true)
                        public record Sku(String text) {
                          public static Sku valueOf(CharSequence text) { return new Sku(text.toString()); }
                        }
                        """)
                .source("com/shop/internal/Hidden.java", """
                        package com.shop.internal;
                        @dev.detour.RedirectSite(com.shop.Shop.class)
                        interface Hidden { @dev.detour.Redirect(from = "/h", to = "/i") void go(); }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
    }

    /** What the documentation tells those to write who export their interfaces. */
    @Test
    void exportedToOtherModules() {
        Outcome outcome = Build.javac(folder)
                .option("-Werror")
                .source("module-info.java", """
                        module com.shop {
                          requires static transitive dev.detour.annotations;
                          requires transitive dev.detour.runtime;
                          exports com.shop;
                        }
                        """)
                .source("com/shop/Shop.java", """
                        package com.shop;
                        import dev.detour.*;
                        @RedirectDefaults(host = "shop.example")
                        public interface Shop {
                          @Redirect(from = "/a/{x}", to = "/b/{x}") void go(int x);
                        }
                        """)
                .source("com/shop/Site.java", """
                        package com.shop;
                        @dev.detour.RedirectSite(Shop.class)
                        public interface Site {}
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
    }
}
