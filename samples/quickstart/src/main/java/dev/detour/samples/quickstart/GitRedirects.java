package dev.detour.samples.quickstart;

import static dev.detour.HttpMethod.POST;

import dev.detour.QueryPolicy;
import dev.detour.Redirect;
import dev.detour.RedirectDefaults;
import dev.detour.TrailingSlash;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How the documentation of Git moved: from the addresses that its site, its book and its mirrors have had over the years
 * to where a page is today. A real table, thinned out; it shows each kind of pattern where one would use it.
 */
@RedirectDefaults(status = 301, maxAge = 86_400)
public interface GitRedirects {

    /** A manual page. All but a handful are named like this, and no other page is. */
    String PAGE = "{page:git[a-z0-9-]*}";

    /** A version of Git, from which a manual page is. */
    String VERSION = "{version:\\d+(\\.\\d+)+}";

    /** The language of a translation, such as {@code de} or {@code pt-br}. */
    String LANG = "{lang:[a-z]{2}(-[a-z]{2})?}";

    // The reference.

    @Redirect(
            from = {"/man/" + PAGE, "/ref/" + PAGE, "/git/" + PAGE},
            to = "/docs/{page}")
    void manual();

    @Redirect(
            from = {"/man/" + PAGE + "/" + VERSION, "/ref/" + PAGE + "/" + VERSION, "/git/" + PAGE + "/" + VERSION},
            to = "/docs/{page}/{version}")
    void manualOfVersion();

    @Redirect(from = "/docs/" + PAGE + ".html", to = "/docs/{page}")
    void manualAsHtml();

    /** Guides that became manual pages, and got their prefix, in version 1.5.6. */
    @Redirect(
            from = "/docs/{guide:tutorial(-2)?|core-tutorial|cvs-migration|glossary|hooks|repository-layout}.html",
            to = "/docs/git{guide}")
    void guide();

    @Redirect(
            from = {"/docs/everyday", "/docs/everyday.html"},
            to = "/docs/giteveryday")
    void everyday();

    @Redirect(
            from = {"/docs/howto/{howto}", "/docs/howto/{howto}.html"},
            to = "https://github.com/git/git/blob/master/Documentation/howto/{howto}.adoc")
    void howto();

    @Redirect(from = "/docs/howto-index.html", to = "https://github.com/git/git/tree/master/Documentation/howto")
    void howtoIndex();

    @Redirect(from = "/docs/credential-helpers", to = "/doc/credential-helpers", trailingSlash = TrailingSlash.OPTIONAL)
    void credentialHelpers();

    // The first layout of the site, under /documentation.

    @Redirect(from = "/documentation", to = "/doc", trailingSlash = TrailingSlash.OPTIONAL, caseSensitive = false)
    void documentation();

    @Redirect(from = "/documentation/reference", to = "/docs")
    void reference();

    @Redirect(from = "/documentation/reference/" + PAGE + ".html", to = "/docs/{page}")
    void referencePage();

    @Redirect(from = "/documentation/book", to = "/book")
    void documentationBook();

    @Redirect(from = "/documentation/videos", to = "/videos")
    void documentationVideos();

    @Redirect(from = "/documentation/external-links", to = "/doc/ext")
    void externalLinks();

    // Pages that had the names of files.

    @Redirect(from = "/{section:community|doc|downloads|videos}/index.html", to = "/{section}")
    void sectionIndex();

    @Redirect(
            from = {"/about.html", "/about/index.html"},
            to = "/about")
    void about();

    @Redirect(
            from = {"/about/{topic:[a-z-]+}.html", "/about/{topic:[a-z-]+}/index.html"},
            to = "/about/{topic}")
    void aboutTopic();

    /** Its old names are listed one by one: through {@link #aboutTopic()} they would take two redirects. */
    @Redirect(
            from = {"/about/info-assurance", "/about/info-assurance.html", "/about/info-assurance/index.html"},
            to = "/about/data-assurance")
    void dataAssurance();

    @Redirect(
            from = {"/trademark", "/trademark.html"},
            to = "/about/trademark",
            trailingSlash = TrailingSlash.OPTIONAL)
    void trademark();

    @Redirect(from = "/course/svn.html", to = "/course/svn", caseSensitive = false)
    void svnCourse();

    // Downloads.

    @Redirect(from = "/download", to = "/downloads", trailingSlash = TrailingSlash.OPTIONAL)
    void downloads();

    @Redirect(from = "/download/{platform:linux|mac|win}", to = "/downloads/{platform}")
    void download();

    @Redirect(
            from = {"/download/windows", "/downloads/windows"},
            to = "/downloads/win",
            caseSensitive = false)
    void downloadForWindows();

    @Redirect(
            from = {"/download/gui", "/download/guis", "/download/guis.html"},
            to = "/downloads/guis")
    void guis();

    @Redirect(from = "/download/gui/{platform:android|ios|linux|mac|windows}", to = "/downloads/guis/{platform}")
    void gui();

    @Redirect(from = "/download/gui/win", to = "/downloads/guis/windows")
    void guiForWindows();

    @Redirect(from = "/downloads/latest", to = "https://github.com/git/git/tags", status = 302, maxAge = 3_600)
    void latestVersion();

    // Search.

    @Redirect(from = "/search?search={term}", to = "/search/results?search={term}")
    void search();

    @Redirect(from = "/search?search={term}&book=on", to = "/search/results?search={term}&category=book")
    void searchInBook();

    // The book.

    @Redirect(
            from = {"/book/index", "/book/index.html"},
            to = "/book")
    void book();

    /** The first edition numbered its sections; the second one names them, and moved some. */
    @Redirect(from = "/book/ch{chapter}-{section}.html", allowedHosts = "git-scm.com")
    default Optional<URI> numberedSection(int chapter, int section) {
        return ProGit.page("en", chapter, section);
    }

    /** As {@link #numberedSection}, of a translation: who knows the names is given to the router. */
    @Redirect(from = "/book/" + LANG + "/ch{chapter}-{section}.html", allowedHosts = "git-scm.com")
    Optional<URI> translatedSection(String lang, int chapter, int section);

    @Redirect(from = "/book/" + LANG + "/{section:[A-Z][A-Za-z0-9-]*}", to = "/book/{lang}/v2/{section}")
    void section();

    @Redirect(from = "/book/" + LANG + "/v1/{*section}", to = "/book/{lang}/v2/{*section}")
    void firstEdition();

    @Redirect(
            from = {"/book/" + LANG + "/v1/ch00/{anchor}", "/book/" + LANG + "/v2/ch00/{anchor}"},
            to = "/book/{lang}/v2#{anchor}")
    void anchor();

    @Redirect(from = "/book/commands", to = "/book/en/v2/Appendix-C:-Git-Commands-Setup-and-Config")
    void commands();

    @Redirect(from = "/update", to = "/publish", status = 308, methods = POST)
    void bookBuilt();

    // News, videos and people.

    @Redirect(
            from = {
                "/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{title:[a-z0-9-]+}.html",
                "/blog/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{title:[a-z0-9-]+}.html"
            },
            to = "/blog/{year}/{month}/{day}/{title}")
    void post();

    @Redirect(from = "/blog/archive/{month}", to = "/blog?month={month}")
    void archive(YearMonth month);

    @Redirect(from = "/video/{id}", to = "https://vimeo.com/{id}", query = QueryPolicy.DROP)
    void video(int id);

    @Redirect(from = "/list/{message}", to = "https://lore.kernel.org/git/{message}/", query = QueryPolicy.DROP)
    void message();

    @Redirect(from = "/contributors", to = "https://github.com/git/git/graphs/contributors", query = QueryPolicy.DROP)
    void contributors();

    /** Only GitHub finds a commit by the beginning of its name. */
    @Redirect(
            from = "/commit/{hash:[0-9a-f]{7,40}}",
            query = QueryPolicy.DROP,
            allowedHosts = {"github.com", "*.kernel.org"})
    default URI commit(String hash) {
        return URI.create(
                hash.length() < 40
                        ? "https://github.com/git/git/commit/" + hash
                        : "https://git.kernel.org/pub/scm/git/git.git/commit/?id=" + hash);
    }
}
