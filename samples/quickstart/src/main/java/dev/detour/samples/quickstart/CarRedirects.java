package dev.detour.samples.quickstart;

import static dev.detour.HttpMethod.DELETE;
import static dev.detour.HttpMethod.GET;
import static dev.detour.HttpMethod.HEAD;
import static dev.detour.HttpMethod.PATCH;
import static dev.detour.HttpMethod.POST;
import static dev.detour.HttpMethod.PUT;

import dev.detour.Redirect;

/** One redirect of each status, with what it is good for. */
public interface CarRedirects {

    /** For now the oldest car is that one. Every client repeats method and content there. */
    @Redirect(from = "/cars/oldest", to = "/cars/id/123456")
    void oldestCar();

    /**
     * The upload is done, and what came of it is a page to look at: every client asks for that with GET. On the host that
     * the book once had, that page would be redirected again; nobody uploads there, hence the warning is switched off.
     */
    @SuppressWarnings("detour:redirect-chain")
    @Redirect(from = "/upload", to = "/upload/done", status = 303)
    void uploaded();

    /** A page that moved for good. */
    @Redirect(from = "/garage", to = "/cars", status = 301, methods = GET)
    void garage();

    /** A page that is elsewhere today, and who knows where tomorrow: nobody may keep the answer. */
    @Redirect(
            from = "/cars/today",
            to = "/cars/id/7",
            status = 302,
            methods = {GET, HEAD},
            maxAge = 0)
    void carOfTheDay();

    /** An interface for programs that moved for good, with all that it takes. */
    @Redirect(
            from = "/api/v1/{*resource}",
            to = "/api/v2/{*resource}",
            status = 308,
            methods = {GET, HEAD, POST, PUT, PATCH, DELETE})
    void api();

    /**
     * A car is no page, so its URI leads to the page about it. That is the one good use of 303 for GET, hence the
     * warning is switched off.
     */
    @SuppressWarnings("detour:see-other-on-get")
    @Redirect(from = "/thing/car/{number}", to = "/cars/id/{number}", status = 303, methods = GET)
    void pageAboutCar(int number);
}
