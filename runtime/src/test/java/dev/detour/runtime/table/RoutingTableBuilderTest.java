package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.Route;
import dev.detour.runtime.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableBuilderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "GET * * ",
                "GET * * a",
                "get * * /a",
                "GET, * * /a",
                "QUERY * * /a",
                "GET ftp * /a",
                "GET http h..x /a",
                "GET * h:0 /a",
                "GET * *. /a",
                "GET * *.*.x /a",
                "GET * * /a o i",
                "GET * * /{a:9}",
                "GET * * /<9>",
                "GET * */a",
                "GET  * * /a"
            })
    void refusesMalformedLines(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.builder().route(line, "/a", Tables.to("/b")));
    }

    @Test
    void refusesAPatternThatLacksAVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.builder().route("GET * * /{a}", "/{a}", Tables.to("/{b}")))
                .withMessageContaining("\"/{a}\"")
                .withMessageContaining("\"b\"");
    }

    @Test
    void takesThePatternFromTheLine() {
        RoutingTable table = Tables.builder()
                .route("GET * * /{a}?q=1 o", Tables.to("/b/{a}"))
                .build();
        assertThat(table.routes()).extracting(Route::from).containsExactly("/{a}?q=1");
        assertThat(Tables.get(table, "/x?q=1")).isEqualTo("/b/x");
    }

    @Test
    void joinsThePartsOfAnAutomaton() {
        RoutingTable table = RoutingTable.builder()
                .automaton("30-39>1;!30-", "39>1")
                .route("GET * * /{n:0}", "/{n}", Tables.to("/n/{n}"))
                .build();
        assertThat(Tables.get(table, "/42")).isEqualTo("/n/42");
    }

    @Test
    void refusesMalformedAutomata() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingTable.builder().automaton("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingTable.builder().mixed("{a}", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutingTable.builder().mixed("{a}{b}", "0>0"));
    }
}
