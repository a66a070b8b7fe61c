package dev.detour.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.StubRouter;
import dev.detour.runtime.NoMatch;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever becomes of requests and their content, nothing stays allocated. */
class LeakTest {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    @Test
    void nothingIsLeaked() throws InterruptedException {
        assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
        for (String path : new String[] {"/old", "/page", "/form", "/later/redirect", "/later/page", "/later/never"}) {
            exchange(path, true);
            exchange(path, false);
        }

        // Shows that the detector detects.
        leak();
        long end = System.nanoTime() + PATIENCE;
        while (Leaks.found().isEmpty() && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(10);
            PooledByteBufAllocator.DEFAULT.heapBuffer().release();
        }
        assertThat(Leaks.found()).singleElement().asString().contains("the one that is leaked");
    }

    private static void exchange(String path, boolean whole) {
        StubRouter router = new StubRouter();
        try (TestChannel channel = new TestChannel(new RedirectFilter(router))) {
            String head = "PUT " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n";
            ByteBuf bytes = PooledByteBufAllocator.DEFAULT.heapBuffer();
            bytes.writeBytes((head + (whole ? "abcdef" : "abc")).getBytes(StandardCharsets.US_ASCII));
            channel.embedded().writeInbound(bytes);
            router.later("/later/redirect").complete(StubRouter.redirect("/there", false));
            router.later("/later/page").complete(NoMatch.INSTANCE);
            channel.runTasks();
        }
    }

    private static void leak() {
        PooledByteBufAllocator.DEFAULT.heapBuffer().touch("the one that is leaked");
    }
}
