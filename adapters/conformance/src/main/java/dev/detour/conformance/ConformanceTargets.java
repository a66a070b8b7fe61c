package dev.detour.conformance;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/** Computes the targets: what they are is the code's last word. */
final class ConformanceTargets implements ConformanceRedirectsTargets {

    /** What computes what comes later: a thread of its own for each, none of the server's. */
    private static final Executor OTHERS = task -> {
        Thread thread = new Thread(task, "target");
        thread.setDaemon(true);
        thread.start();
    };

    /** Until its gate is open, the target of a code that begins with {@code held} is not known. */
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    private CountDownLatch gate(String code) {
        return gates.computeIfAbsent(code, held -> new CountDownLatch(1));
    }

    void openGate(String code) {
        gate(code).countDown();
    }

    void openAllGates() {
        gates.values().forEach(CountDownLatch::countDown);
    }

    @Override
    public Optional<URI> computed(String code) {
        return code.equals("none") ? Optional.empty() : Optional.of(target(code));
    }

    @Override
    public CompletionStage<URI> later(String code) {
        return CompletableFuture.supplyAsync(
                () -> {
                    if (code.startsWith("held")) {
                        await(gate(code));
                    }
                    return target(code);
                },
                OTHERS);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI target(String code) {
        return switch (code) {
            case "failing" -> throw new IllegalStateException("the user's own method");
            case "evil" -> URI.create("https://evil.example/");
            default -> URI.create("https://www.example.org/" + code);
        };
    }
}
