package dev.detour.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.ComputedHandler;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.PlainTemplateHandler;
import dev.detour.runtime.target.RedirectHandler;
import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.junit.jupiter.api.Test;

/** What makes a server hand a request to another thread. */
class InvocationTypeTest {

    private final RedirectRouter fixed = router(new PlainTemplateHandler(Answer.of("test", 308), "/b") {});
    private final RedirectRouter computed = router(new ComputedHandler(Answer.of("test", 308), "test") {
        @Override
        public RouteResult handle(MatchedRequest request) {
            return redirect(request, URI.create("/b"));
        }
    });

    private static RedirectRouter router(RedirectHandler handler) {
        return RoutingTable.builder().route("GET,HEAD * * /a", "/a", handler).build();
    }

    @Test
    void onlyWhatIsComputedMayBlock() {
        assertThat(new dev.detour.jetty.RedirectHandler(fixed).getInvocationType())
                .isEqualTo(InvocationType.NON_BLOCKING);
        assertThat(new dev.detour.jetty.RedirectHandler(computed).getInvocationType())
                .isEqualTo(InvocationType.BLOCKING);
    }

    @Test
    void whatIsWrappedMayBlock() {
        Handler blocking = new dev.detour.jetty.RedirectHandler(computed);
        Handler notBlocking = new DefaultHandler();

        assertThat(new RedirectFilter(fixed, notBlocking).getInvocationType()).isEqualTo(InvocationType.NON_BLOCKING);
        assertThat(new RedirectFilter(fixed, blocking).getInvocationType()).isEqualTo(InvocationType.BLOCKING);
        assertThat(new RedirectFilter(computed, notBlocking).getInvocationType())
                .isEqualTo(InvocationType.BLOCKING);
    }
}
