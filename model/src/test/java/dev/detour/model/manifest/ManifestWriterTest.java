package dev.detour.model.manifest;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.detour.model.Origin;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.map.RowOrigin;
import dev.detour.model.testing.Declarations;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestWriterTest {

    private static final List<Route> ROUTES = routes(
            redirect("/caf\u00E9/{year}/{*rest}?q={q}&on", "HTTPS://Blog.example.org/{*rest}?y={year}&q={q}#top")
                    .status(301)
                    .hosts("*.example.org:8443")
                    .scheme("https")
                    .basePath("/shop")
                    .maxAge(0)
                    .dropQuery()
                    .parameter("year", BuiltinType.INT)
                    .parameter("q", BuiltinType.STRING),
            redirect("/go/{code:[a-z]+\\d}/", "").optionalSlash().anyCase().allowedHosts("a.example", "*.b.example"));

    @Test
    void everythingThatIsDeclaredIsWritten() {
        assertThat(ManifestWriter.write("com.shop.ShopRedirects", ROUTES)).isEqualTo("""
                {
                  "format": 1,
                  "site": "com.shop.ShopRedirects",
                  "routes": [ {
                    "id": "/caf\\u00E9/{year}/{*rest}?q={q}&on",
                    "methods": [ "GET", "HEAD" ],
                    "extensionMethods": false,
                    "scheme": "https",
                    "host": "*.example.org:8443",
                    "from": "/shop/caf\\u00E9/{year}/{*rest}?q={q}&on",
                    "pattern": "/shop/caf%C3%A9/{year}/{*rest}?q={q}&on=",
                    "caseSensitive": true,
                    "trailingSlash": "EXACT",
                    "variables": [ {
                      "name": "year",
                      "in": "segment",
                      "type": "int"
                    }, {
                      "name": "rest",
                      "in": "tail",
                      "type": "java.lang.String"
                    }, {
                      "name": "q",
                      "in": "query",
                      "type": "java.lang.String"
                    } ],
                    "status": 301,
                    "to": "https://blog.example.org/{*rest}?y={year}&q={q}#top",
                    "query": "DROP",
                    "allowedHosts": [],
                    "maxAge": 0
                  }, {
                    "id": "/go/{code:[a-z]+\\\\d}/",
                    "methods": [ "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" ],
                    "extensionMethods": true,
                    "from": "/go/{code:[a-z]+\\\\d}/",
                    "pattern": "/go/{code:[a-z]+\\\\d}",
                    "caseSensitive": false,
                    "trailingSlash": "OPTIONAL",
                    "variables": [ {
                      "name": "code",
                      "in": "segment",
                      "type": "java.lang.String",
                      "regex": "[a-z]+\\\\d"
                    } ],
                    "status": 307,
                    "query": "PRESERVE",
                    "allowedHosts": [ "a.example", "*.b.example" ]
                  } ]
                }
                """);
    }

    @Test
    void rowsStandOnOneLineEach() throws IOException {
        List<Route> routes = List.of(
                row(redirect("/a\"b/", "https://Blog.example.org/x").maxAge(60).allowedHosts("a.example"), 2),
                row(
                        redirect("/caf\u00E9", "/x?q=1#top")
                                .status(301)
                                .hosts("*.example.org")
                                .anyCase(),
                        3),
                row(redirect("/go/{code}", "/x/{code}").optionalSlash(), 4),
                row(redirect("/b", "/x").optionalSlash().dropQuery().scheme("https"), 5),
                ROUTES.get(1),
                row(redirect("/c", "/x"), 6));

        String manifest = ManifestWriter.write("com.shop.Legacy", routes);

        assertThat(manifest.lines().limit(7)).containsExactly("""
                {
                  "format": 1,
                  "site": "com.shop.Legacy",
                  "routes": [
                    { "id": "com.shop.Legacy#legacy.tsv:2", "methods": [ "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" ], \
                "extensionMethods": true, "from": "/a\\u0022b/", "pattern": "/a%22b/", "caseSensitive": true, \
                "trailingSlash": "EXACT", "variables": [], "status": 307, "to": "https://blog.example.org/x", \
                "query": "PRESERVE", "allowedHosts": [ "a.example" ], "maxAge": 60 },
                    { "id": "com.shop.Legacy#legacy.tsv:3", "methods": [ "GET", "HEAD" ], \
                "extensionMethods": false, "host": "*.example.org", "from": "/caf\\u00E9", "pattern": "/caf%C3%A9", \
                "caseSensitive": false, "trailingSlash": "EXACT", "variables": [], "status": 301, "to": "/x?q=1#top", \
                "query": "PRESERVE", "allowedHosts": [] }, {
                    "id": "com.shop.Legacy#legacy.tsv:4",""".lines().toArray(String[]::new));
        assertThat(schema().validate(manifest, InputFormat.JSON)).isEmpty();
        assertThat(json(manifest)).isEqualTo(json(ManifestWriter.write("com.shop.Legacy", withoutFiles(routes))));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static Route row(Declarations declaration, int line) {
        Route route = routes(declaration).get(0);
        return at(route, "com.shop.Legacy#legacy.tsv:" + line, new RowOrigin("legacy.tsv", line, 1, () -> "Legacy"));
    }

    /** The routes as if they were declared, which is how all else is written. */
    private static List<Route> withoutFiles(List<Route> routes) {
        return routes.stream()
                .map(route -> at(route, route.rule().id(), () -> "Legacy"))
                .toList();
    }

    private static Route at(Route route, String id, Origin origin) {
        Rule rule = route.rule();
        Rule moved = new Rule(
                id,
                origin,
                rule.patterns(),
                rule.hosts(),
                rule.scheme(),
                rule.methods(),
                rule.status(),
                rule.target(),
                rule.query(),
                rule.allowedHosts(),
                rule.maxAge(),
                rule.parameters());
        return new Route(moved, route.host(), route.pattern());
    }

    @Test
    void aManifestFollowsTheSchema() throws IOException {
        assertThat(schema().validate(ManifestWriter.write("com.shop.ShopRedirects", ROUTES), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(ManifestWriter.write("com.shop.Empty", List.of()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": 301', '\"status\": 300'",
        "'\"format\": 1', '\"format\": 2'",
        "'\"in\": \"tail\"', '\"in\": \"rest\"'",
        "'\"scheme\": \"https\"', '\"scheme\": \"ftp\"'",
        "'\"site\"', '\"cite\"'",
        "'\"maxAge\": 0', '\"maxAge\": -1'",
    })
    void theSchemaTellsWhatIsNone(String right, String wrong) throws IOException {
        String manifest = ManifestWriter.write("com.shop.ShopRedirects", ROUTES);

        assertThat(manifest).contains(right);
        assertThat(schema().validate(manifest.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = ManifestWriter.class.getResourceAsStream("/dev/detour/model/manifest.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
        }
    }

    private static List<Route> routes(Declarations... declarations) {
        return Stream.of(declarations)
                .map(Declarations::rule)
                .flatMap(rule -> Route.of(rule).stream())
                .toList();
    }
}
