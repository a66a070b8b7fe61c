package dev.detour.samples.quickstart;

/**
 * A request as it arrived at a page.
 *
 * @param method the method
 * @param target the request target
 * @param content the content; empty where there was none
 */
record Arrival(String method, String target, String content) {

    /** Reads the page that tells of an arrival. */
    static Arrival ofPage(String page) {
        String[] lineAndContent = page.split("\n", 2);
        String[] methodAndTarget = lineAndContent[0].split(" ", 2);
        return new Arrival(methodAndTarget[0], methodAndTarget[1], lineAndContent[1]);
    }
}
