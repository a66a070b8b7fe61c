package dev.detour.helidon;

import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;

class TlsTest extends TlsSuite {

    @Override
    protected RunningServer start(RedirectRouter router, TlsKeys keys) {
        TestServer server =
                TestServer.filtering(router, settings -> settings.tls(tls -> tls.sslContext(keys.context())));
        return new RunningServer(server.port(), server);
    }
}
