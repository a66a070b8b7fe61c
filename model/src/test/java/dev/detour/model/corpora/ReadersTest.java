package dev.detour.model.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readers of tables, line by line. */
class ReadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /a /b                                | /a                   | /b                   | 301
                    /a/  https://h.example/b  302!       | /a/                  | https://h.example/b  | 302
                    /a /b#c  # moved                     | /a                   | /b#c                 | 301
                    /a/:x/b /c/:x/:y?z=:x 308            | /a/{x}/b             | /c/{x}/{y}?z={x}     | 308
                    /a/* /b/:splat                       | /a/{*splat}          | /b/{*splat}          | 301
                    /a/:splat /b/:splat                  | /a/{splat}           | /b/{splat}           | 301
                    /a k=v id=:id tag=a&b /b/:id 301     | /a?k=v&id={id}&tag=a%26b | /b/{id}          | 301
                    /a{b}%zz%C3%a9 https://h.example:80/ | /a%7Bb%7D%25zz%C3%a9 | https://h.example:80/ | 301
                    """)
    void netlifyRedirects(String line, String from, String to, int status) {
        Table table = read(new NetlifyReader(), line);

        assertThat(table.leftOut()).isEmpty();
        Row row = table.rows().get(0);
        assertThat(row).isEqualTo(new Row(row.line(), from, to, status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /a                     | no target
                    /a 301                 | no target
                    /a /b 200              | status 200 is no redirect
                    /a /b 404!             | status 404 is no redirect
                    /a /b soon             | no status after the target
                    /a /b 302 Country=au   | conditions on country, language, role or cookie
                    a /b                   | the source does not start with '/'
                    /a#b /c                | a fragment in the source, which no request has
                    /a?b /c                | a query within the path of the source, which no path has
                    /a/*/b /c              | a '*' in the middle of the source
                    /a/*/* /c              | a '*' in the middle of the source
                    /a_* /c                | a '*' at the end of a longer segment
                    """)
    void leftOutOfNetlify(String line, String reason) {
        assertThat(read(new NetlifyReader(), line).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(reason);
    }

    @Test
    void blankLinesAndCommentsArePassedOver() {
        Table table = read(new NetlifyReader(), "# /a /b", "", "  /a /b");

        assertThat(table.leftOut()).isEmpty();
        assertThat(table.rows()).extracting(row -> row.line().describe()).containsExactly("table:3");
    }

    @Test
    void eachSourceOfAYamlEntryIsARedirectAtItsOwnLine() {
        Table table =
                read(new YamlReader(301), "- from: /a", "  to: /b#c", "", "# d", "- from:", "   - /e", "  to: /f");

        assertThat(table.leftOut()).isEmpty();
        assertThat(table.rows())
                .extracting(row -> row.line().number() + " " + row.from() + " " + row.to())
                .containsExactly("1 /a /b#c", "6 /e /f");
    }

    @Test
    void aYamlEntryOfAnotherShapeIsLeftOut() {
        Table table = read(new YamlReader(301), "- from: /a", "- from: /b", "  to: /c", "  status: 302");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.leftOut()).extracting(LeftOut::reason).containsExactly("no target", "neither from nor to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    redirectmatch 301 ^/a/([^/]+)/b.html$ /a/$1/c.html       | /a/{g1}/b.html         | /a/{g1}/c.html | 301
                    RedirectMatch ^/a-([^/]+)/([^/]+)\\.html$ /b/$2/$1       | /a-{g1}/{g2}.html      | /b/{g2}/{g1}   | 302
                    """)
    void apacheRedirects(String line, String from, String to, int status) {
        Table table = read(new HtaccessReader(), line);

        assertThat(table.leftOut()).isEmpty();
        Row row = table.rows().get(0);
        assertThat(row).isEqualTo(new Row(row.line(), from, to, status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RewriteRule ^a$ /b [R]             | a directive other than RedirectMatch
                    redirectmatch gone ^/a$            | a directive other than RedirectMatch
                    redirectmatch 301 /a$ /b           | no '^/', so that any part of a path matches
                    redirectmatch 301 ^/a /b           | no '$', so that any path matches which starts like this
                    redirectmatch 301 ^/(.*)$ /b       | a regular expression that is no path with groups
                    """)
    void leftOutOfApache(String line, String reason) {
        assertThat(read(new HtaccessReader(), line).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(reason);
    }

    private static Table read(TableReader reader, String... lines) {
        return reader.read(Line.of("table", List.of(lines)));
    }
}
