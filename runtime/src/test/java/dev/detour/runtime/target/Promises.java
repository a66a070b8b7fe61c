package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.Tables;
import java.util.Random;
import java.util.regex.Pattern;

/** The promises about {@code Location}, of rules that copy captures to every place of a target. */
final class Promises {

    private static final String OWN = "https://own.example";

    private static final Pattern TRIPLET = Pattern.compile("%[0-9a-fA-F]{2}");

    /** Apart from triplets, and without a choice in a repetition: Java walks that with a frame a character. */
    private static final Pattern LEGAL =
            Pattern.compile("[A-Za-z0-9._~:/?@!$&'()*+,;=-]*(?:#[A-Za-z0-9._~:/?@!$&'()*+,;=-]*)?");

    private static final RedirectRouter LOCAL = Tables.rules(
            "* * * /r/{*r} => /{*r}",
            "* * * /b/{*r} => /below/{*r}",
            "* * * /s/{r} => /{r}",
            "* * * /t/{r}/{s} => /{r}{s}",
            "* * * /u/{r} => /.{r}/x",
            "* * * /v/{r} => /{r}/{r}?a={r}#{r}",
            "* * * /w?r={r} => /{r}",
            "* * * /x/{*r} => /p?r={r}#{r}");

    private static final RedirectRouter ABSOLUTE = Tables.rules(
            "* * * /r/{*r} => https://fixed.example/{*r}",
            "* * * /b/{*r} => https://fixed.example/below/{*r}",
            "* * * /s/{r} => https://fixed.example/{r}?a={r}#{r}",
            "* * * /t/{r}/{s} => https://fixed.example?{r}={s}",
            "* * * /u/{r} => https://fixed.example#{r}",
            "* * * /v/{r} => https://fixed.example/.{r}",
            "* * * /w?r={r} => https://fixed.example/{r}",
            "* * * /x/{*r} => https://fixed.example?r={r}#{r}");

    private static final RedirectRouter VARIABLE_HOST = Tables.rules("* * * /s/{r} => https://{r}.fixed.example/{r}");

    private Promises() {}

    /** Looks at what is answered; tells whether a redirect within the site is. */
    static boolean check(RedirectRequest request, Random random) {
        check(ABSOLUTE.route(request), "https://fixed.example", random);
        checkVariableHost(VARIABLE_HOST.route(request));
        return check(LOCAL.route(request), OWN, random);
    }

    /** Answers for paths alone, whoever the request says that it is for. */
    static RouteResult answer(RedirectRequest request) {
        return LOCAL.route(request);
    }

    private static boolean check(RouteResult result, String origin, Random random) {
        if (!(result instanceof RedirectResponse redirect)) {
            return false;
        }
        String location = redirect.location();
        require(LEGAL.matcher(TRIPLET.matcher(location).replaceAll("")).matches(), location);
        require(location.length() <= 8192, location);
        require(origin.equals(Browser.origin(location, OWN)), location);
        if (origin.equals(OWN)) {
            Journey.check(location.replaceAll("[?#].*", ""), random);
        }
        return true;
    }

    private static void checkVariableHost(RouteResult result) {
        if (result instanceof RedirectResponse redirect) {
            String origin = Browser.origin(redirect.location(), OWN);
            assertThat(origin).matches("https://([a-z0-9.-]+\\.)?fixed\\.example");
        }
    }

    /** Cheaper than an assertion that is described even where it holds. */
    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
