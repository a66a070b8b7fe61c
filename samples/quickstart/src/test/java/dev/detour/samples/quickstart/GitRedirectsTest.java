package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages of Git's documentation are sent. */
class GitRedirectsTest {

    private static final RedirectRouter ROUTER = QuickstartServer.router();

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            /man/git-log                                -> /docs/git-log
            /ref/gitignore?x=1                          -> /docs/gitignore?x=1
            /git/git                                    -> /docs/git
            /man/git-rebase/2.44.0                      -> /docs/git-rebase/2.44.0
            /docs/git-log.html                          -> /docs/git-log
            /docs/tutorial-2.html                       -> /docs/gittutorial-2
            /docs/everyday                              -> /docs/giteveryday
            /docs/howto/revert-a-faulty-merge.html      -> https://github.com/git/git/blob/master/Documentation/howto/revert-a-faulty-merge.adoc
            /docs/howto-index.html                      -> https://github.com/git/git/tree/master/Documentation/howto
            /docs/credential-helpers/                   -> /doc/credential-helpers
            /Documentation/                             -> /doc
            /documentation/reference                    -> /docs
            /documentation/reference/git-add.html       -> /docs/git-add
            /documentation/book                         -> /book
            /documentation/videos                       -> /videos
            /documentation/external-links               -> /doc/ext
            /community/index.html                       -> /community
            /about/index.html                           -> /about
            /about/small-and-fast.html                  -> /about/small-and-fast
            /about/distributed/index.html               -> /about/distributed
            /about/info-assurance.html                  -> /about/data-assurance
            /trademark/                                 -> /about/trademark
            /Course/SVN.html                            -> /course/svn
            /download/                                  -> /downloads
            /download/mac                               -> /downloads/mac
            /download/Windows                           -> /downloads/win
            /download/guis.html                         -> /downloads/guis
            /download/gui/android                       -> /downloads/guis/android
            /download/gui/win                           -> /downloads/guis/windows
            /search?search=octopus+merge                -> /search/results?search=octopus%20merge
            /search?search=a%26b&book=on&page=2         -> /search/results?search=a%26b&category=book&page=2
            /book/index                                 -> /book
            /book/ch1-3.html                            -> /book/en/v2/Getting-Started-What-is-Git%3F
            /book/de/ch1-2.html                         -> /book/de/v2/Erste-Schritte-Kurzer-%C3%9Cberblick-%C3%BCber-die-Historie-von-Git
            /book/pt-br/Git-Branching-Rebasing          -> /book/pt-br/v2/Git-Branching-Rebasing
            /book/fr/v1                                 -> /book/fr/v2
            /book/fr/v1/Git-on-the-Server/              -> /book/fr/v2/Git-on-the-Server/
            /book/en/v1/ch00/_undoing                   -> /book/en/v2#_undoing
            /book/en/v2/ch00/_undoing                   -> /book/en/v2#_undoing
            /book/commands                              -> /book/en/v2/Appendix-C:-Git-Commands-Setup-and-Config
            /2010/03/02/undoing-merges.html             -> /blog/2010/03/02/undoing-merges
            /blog/2010/03/02/undoing-merges.html        -> /blog/2010/03/02/undoing-merges
            /blog/archive/2010-03                       -> /blog?month=2010-03
            /video/41027679?autoplay=1                  -> https://vimeo.com/41027679
            /list/xmqq@gitster.g                        -> https://lore.kernel.org/git/xmqq@gitster.g/
            /contributors                               -> https://github.com/git/git/graphs/contributors
            /commit/e83c516                             -> https://github.com/git/git/commit/e83c516
            /commit/e83c5163316f89bfbde7d9ab23ca2e25604af290 -> https://git.kernel.org/pub/scm/git/git.git/commit/?id=e83c5163316f89bfbde7d9ab23ca2e25604af290
            """)
    void pagesOfTheSite(String target, String location) {
        assertMoved("http://127.0.0.1:8080" + target, location);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            http://whygitisbetterthanx.com/             -> https://git-scm.com/about
            https://www.progit.org/                     -> https://git-scm.com/book/en/v2
            http://progit.org/figures/ch1/18333fig0101-tn.png -> https://git-scm.com/images/progit/ch1/0101.png
            http://progit.org/book/ch1-3.html           -> https://git-scm.com/search/results?search=book%2Fch1-3.html
            http://book.git-scm.com/3_basic_branching_and_merging.html -> https://shafiul.github.io/gitbook/3_basic_branching_and_merging.html
            https://cdn.eu.git-scm.com/images/logo.png  -> https://git-scm.com/images/logo.png
            http://git-scm.com/images/logo.png          -> https://git-scm.com/images/logo.png
            http://www.kernel.org/pub/software/scm/git/docs/git-log.html -> https://git-scm.com/docs/git-log
            http://www.kernel.org/pub/software/scm/git/docs/v1.7.0.1/git-log.html -> https://git-scm.com/docs/git-log/1.7.0.1
            https://git.kernel.org/?p=git/git.git       -> /pub/scm/git/git.git/
            https://git.kernel.org/?a=shortlog&p=git/git.git -> /pub/scm/git/git.git/log/
            https://git.kernel.org/?p=git%2Fgit.git&a=commit&h=e83c516 -> /pub/scm/git/git.git/commit/?id=e83c516
            """)
    void pagesOfOtherHosts(String uri, String location) {
        assertMoved(uri, location);
    }

    /** One redirect leads to the page, and no other one away from it. */
    private static void assertMoved(String uri, String location) {
        String target = URI.create(uri).resolve(location).toString();

        assertThat(route("GET", uri)).isEqualTo(new RedirectResponse(301, location, 86_400, false));
        assertThat(route("GET", target)).isNotInstanceOf(RedirectResponse.class);
    }

    private static RouteResult route(String method, String uri) {
        return ROUTER.route(RedirectRequest.of(method, uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/git-log",
                "/docs/git-log/",
                "/man/ls",
                "/man/git-log/latest",
                "/MAN/git-log",
                "/download/plan9",
                "/search",
                "/search?search=",
                "/search?search=a&search=b",
                "/book/ch1.html",
                "/book/ch1-99.html",
                "/book/ch999999999999-1.html",
                "/book/xx/ch1-1.html",
                "/book/de/lower-case",
                "/blog/archive/2010-13",
                "/video/latest",
                "/commit/e83c51",
                "/commit/main",
                "/images/logo.png",
                "/",
            })
    void everythingElseStaysWhereItIs(String target) {
        assertThat(route("GET", "http://127.0.0.1:8080" + target)).isNotInstanceOf(RedirectResponse.class);
    }

    @Test
    void theLatestVersionIsElsewhereTomorrow() {
        assertThat(route("GET", "/downloads/latest"))
                .isEqualTo(new RedirectResponse(302, "https://github.com/git/git/tags", 3_600, false));
    }

    @Test
    void theHookOfTheBookKeepsItsContent() {
        assertThat(route("POST", "/update")).isEqualTo(new RedirectResponse(308, "/publish", 86_400, false));
    }
}
