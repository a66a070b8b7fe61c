package dev.detour.jdkhttpserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the router is asked, byte for byte what stood in the request. */
class ReceivedRequestTest {

    private final StubRouter router = new StubRouter(request -> NoMatch.INSTANCE);
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.handling(router);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/a,                       /a,            null",
                "/a?,                      /a,            ''",
                "/a?b=c&d=%2F?e,           /a,            b=c&d=%2F?e",
                "/a//b/../c/./d,           /a//b/../c/./d, null",
                "/a%2Fb%2e%2E/%c3%a9;x=1,  /a%2Fb%2e%2E/%c3%a9;x=1, null",
                "/a/http://evil.com,       /a/http://evil.com, null",
                "//evil.com/a,             //evil.com/a,  null",
                "//evil.com/a?b,           //evil.com/a,  b",
                "//user@evil.com:80/a,     //user@evil.com:80/a, null",
                "///evil.com/a,            ///evil.com/a, null",
                "//[::1]/a,                //[::1]/a,     null",
                "/a/%00%0d%0aSet-Cookie:x, /a/%00%0d%0aSet-Cookie:x, null",
                "/a?b[,                    /a,            b[",
            })
    void theTargetIsRaw(String target, String path, String query) throws IOException {
        server.exchange("GET", target);

        assertThat(router.requests())
                .containsExactly(new RedirectRequest("GET", "http", "www.example.org", path, query));
    }

    @Test
    void theAbsoluteFormNamesSchemeAndHost() throws IOException {
        server.exchange("GET", "https://other.example:8443/a?b");

        assertThat(router.requests())
                .containsExactly(new RedirectRequest("GET", "https", "other.example:8443", "/a", "b"));
    }

    @Test
    void rawNonAsciiIsNotDecoded() throws IOException {
        server.exchange("GET", "/caf\u00c3\u00a9");

        assertThat(router.requests()).extracting(RedirectRequest::path).containsExactly("/caf\u00c3\u00a9");
    }

    @Test
    void aFragmentHasNoPlaceInARequest() throws IOException {
        server.exchange("GET", "/a#b");

        assertThat(router.requests()).extracting(RedirectRequest::path).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"GET", "PROPFIND", "get"})
    void theMethodKeepsItsCase(String method) throws IOException {
        server.exchange(method, "/a");

        assertThat(router.requests()).extracting(RedirectRequest::method).containsExactly(method);
    }

    @Test
    void thePortOfTheHostIsKept() throws IOException {
        assertThat(hostOf("GET /a HTTP/1.1\r\nHost: EXAMPLE.org:8080\r\n\r\n")).isEqualTo("EXAMPLE.org:8080");
    }

    @Test
    void aMissingHostIsUnknown() throws IOException {
        assertThat(hostOf("GET /a HTTP/1.1\r\n\r\n")).isNull();
    }

    @Test
    void aRepeatedHostIsUnknown() throws IOException {
        assertThat(hostOf("GET /a HTTP/1.1\r\nHost: a.example\r\nhost: b.example\r\n\r\n"))
                .isNull();
        assertThat(hostOf("GET /a HTTP/1.1\r\nHost: a.example\r\nHost: a.example\r\n\r\n"))
                .isNull();
    }

    @Test
    void anEmptyHostIsEmpty() throws IOException {
        assertThat(hostOf("GET /a HTTP/1.1\r\nHost:\r\n\r\n")).isEmpty();
    }

    @Test
    void forwardingFieldsChangeNothing() throws IOException {
        String fields = "Host: www.example.org\r\nX-Forwarded-Host: evil.com\r\nX-Forwarded-Proto: https\r\n"
                + "Forwarded: host=evil.com;proto=https\r\n";

        assertThat(hostOf("GET /a HTTP/1.1\r\n" + fields + "\r\n")).isEqualTo("www.example.org");
        assertThat(router.requests()).extracting(RedirectRequest::scheme).containsExactly("http");
    }

    private String hostOf(String request) throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send(request).read();
        }
        return router.requests().get(router.requests().size() - 1).host();
    }
}
