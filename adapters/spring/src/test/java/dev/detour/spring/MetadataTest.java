package dev.detour.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What an editor knows of the properties. */
class MetadataTest {

    @Test
    @SuppressWarnings("unchecked")
    void describesAllProperties() throws IOException {
        List<Map<String, Object>> properties =
                (List<Map<String, Object>>) metadata().get("properties");
        Map<String, String> types = properties.stream()
                .collect(Collectors.toMap(
                        property -> (String) property.get("name"),
                        property -> property.get("type") + " " + property.get("defaultValue")));

        assertThat(types)
                .isEqualTo(Map.of(
                        "detour.enabled", "java.lang.Boolean true",
                        "detour.order", "java.lang.Integer -2147483638",
                        "detour.sites", "java.util.List<java.lang.String> null",
                        "detour.metrics.max-routes", "java.lang.Integer 1000"));
        assertThat(properties)
                .allSatisfy(property ->
                        assertThat((String) property.get("description")).isNotBlank());
    }

    private static Map<String, Object> metadata() throws IOException {
        String name = "/META-INF/spring-configuration-metadata.json";
        try (InputStream in = Objects.requireNonNull(DetourProperties.class.getResourceAsStream(name))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonParserFactory.getJsonParser().parseMap(json);
        }
    }
}
