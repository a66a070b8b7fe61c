package dev.detour.samples.quickstart;

import dev.detour.QueryPolicy;
import dev.detour.Redirect;
import dev.detour.RedirectDefaults;

/** Hosts that once had a part of Git's documentation, or still have it under another path. */
@RedirectDefaults(status = 301, maxAge = 86_400)
public interface GitMirrorRedirects {

    @Redirect(
            from = "/",
            to = "https://git-scm.com/about",
            host = {"whygitisbetterthanx.com", "www.whygitisbetterthanx.com"})
    void whyGit();

    @Redirect(
            from = "/",
            to = "https://git-scm.com/book/en/v2",
            host = {"progit.org", "www.progit.org"})
    void proGit();

    @Redirect(
            from = "/figures/ch{chapter}/18333fig{figure}-tn.png",
            to = "https://git-scm.com/images/progit/ch{chapter}/{figure}.png",
            host = {"progit.org", "www.progit.org"})
    void proGitFigure();

    /** What else the book's own host had: the search finds where it is today. */
    @Redirect(
            from = "/{*page}",
            to = "https://git-scm.com/search/results?search={*page}",
            host = {"progit.org", "www.progit.org"},
            query = QueryPolicy.DROP)
    void proGitPage();

    @Redirect(
            from = "/{chapter:\\d}_{title:[a-z_]+}.html",
            to = "https://shafiul.github.io/gitbook/{chapter}_{title}.html",
            host = "book.git-scm.com")
    void communityBook();

    @Redirect(from = "/images/{*file}", to = "https://git-scm.com/images/{*file}", host = "*.git-scm.com")
    void image();

    @Redirect(
            from = "/images/{*file}",
            to = "https://git-scm.com/images/{*file}",
            host = "git-scm.com",
            scheme = "http")
    void insecureImage();

    @Redirect(
            from = "/pub/software/scm/git/docs/" + GitRedirects.PAGE + ".html",
            to = "https://git-scm.com/docs/{page}",
            host = "www.kernel.org")
    void kernelManual();

    @Redirect(
            from = "/pub/software/scm/git/docs/v" + GitRedirects.VERSION + "/" + GitRedirects.PAGE + ".html",
            to = "https://git-scm.com/docs/{page}/{version}",
            host = "www.kernel.org")
    void kernelManualOfVersion();

    // gitweb named a page in the query; cgit, which followed it, names it in the path.

    @Redirect(from = "/?p=git/git.git", to = "/pub/scm/git/git.git/", host = "git.kernel.org", query = QueryPolicy.DROP)
    void repository();

    @Redirect(
            from = "/?p=git/git.git&a=shortlog",
            to = "/pub/scm/git/git.git/log/",
            host = "git.kernel.org",
            query = QueryPolicy.DROP)
    void log();

    @Redirect(
            from = "/?p=git/git.git&a=commit&h={hash}",
            to = "/pub/scm/git/git.git/commit/?id={hash}",
            host = "git.kernel.org",
            query = QueryPolicy.DROP)
    void commitOfGitweb();
}
