package dev.detour.samples.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Sends a server a few requests, and tells what it answers, without going where it is sent. */
final class Demo {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final List<String> REQUESTS = List.of(
            "DELETE /cars/oldest",
            "PUT /upload",
            "GET /garage",
            "GET /cars/today",
            "PATCH /api/v1/cars/7?dry-run=true",
            "GET /thing/car/42",
            "GET /thing/car/herbie",
            "GET /man/git-rebase/2.44.0",
            "GET /book/ch2-6.html",
            "GET /2010/03/02/undoing-merges.html",
            "GET /search?search=%22octopus%20merge%22&book=on",
            "GET /commit/e83c516");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI server;

    Demo(URI server) {
        this.server = server;
    }

    /** Prints a line for each request. */
    void run() throws IOException, InterruptedException {
        for (String request : REQUESTS) {
            System.out.println(request + " -> " + answer(request));
        }
    }

    private String answer(String request) throws IOException, InterruptedException {
        String[] methodAndTarget = request.split(" ", 2);
        HttpResponse<Void> response = client.send(
                HttpRequest.newBuilder(URI.create(server + methodAndTarget[1]))
                        .method(methodAndTarget[0], BodyPublishers.noBody())
                        .timeout(TIMEOUT)
                        .build(),
                BodyHandlers.discarding());
        return response.headers()
                .firstValue("Location")
                .map(location -> response.statusCode() + " " + location)
                .orElse(response.statusCode() + ", not redirected");
    }
}
