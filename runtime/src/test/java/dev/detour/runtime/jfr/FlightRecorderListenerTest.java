package dev.detour.runtime.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redirects in a recording, read back from its file. */
class FlightRecorderListenerTest {

    private static final String EVENT = "dev.detour.Redirect";

    @TempDir
    Path directory;

    private final RedirectRouter router =
            Tables.rules("GET,PUT * * /items/{id} => /products/{id}").withListener(new FlightRecorderListener());

    @Test
    void recordsEachRedirect() throws IOException {
        List<RecordedEvent> events = record(true);

        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.getString("route")).isEqualTo("test.Redirects#to()");
            assertThat(event.getString("from")).isEqualTo("/items/{id}");
            assertThat(event.getInt("status")).isEqualTo(308);
            assertThat(event.getStackTrace()).isNull();
        });
        assertThat(events).extracting(event -> event.getString("method")).containsExactly("GET", "PUT");
        assertThat(events.toString()).doesNotContain("secret");
    }

    @Test
    void recordsNothingWhereTheEventIsOff() throws IOException {
        assertThat(record(false)).isEmpty();
    }

    @Test
    void describesItself() throws IOException {
        RecordedEvent event = record(true).get(0);

        assertThat(event.getEventType().getCategoryNames()).containsExactly("Detour");
        assertThat(event.getEventType().getFields())
                .filteredOn(
                        field -> List.of("route", "from", "method", "status").contains(field.getName()))
                .extracting(ValueDescriptor::getLabel)
                .containsExactly("Route", "Pattern", "Method", "Status");
    }

    private List<RecordedEvent> record(boolean enabled) throws IOException {
        Path file = directory.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            if (enabled) {
                recording.enable(EVENT);
            } else {
                recording.disable(EVENT);
            }
            recording.start();
            router.route(RedirectRequest.of("GET", "/items/secret"));
            router.routeAsync(RedirectRequest.of("PUT", "/items/secret"));
            router.route(RedirectRequest.of("GET", "/secret"));
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(EVENT))
                .toList();
    }
}
