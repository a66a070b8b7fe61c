package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MixedSegmentTest {

    @Test
    void splitsAtTheFirstLiteralThatLeavesTheRestMatching() {
        MixedSegment pair = mixed("{a}-{b}", Tables.PAIR, Tables.ANYTHING, Tables.PAIR_REST);
        assertThat(split(pair, "x-y")).containsExactly("x", "y");
        assertThat(split(pair, "x-y-z")).containsExactly("x", "y-z");
        assertThat(split(pair, "--y")).containsExactly("-", "y");
        assertThat(split(pair, "---")).containsExactly("-", "-");
        assertThat(split(pair, "%2D-%2d")).containsExactly("%2D", "%2d");
    }

    @Test
    void neverSplitsATriplet() {
        // {a}4{b}: the 4 of %45 is none
        String any = "0-2e>1,30-201>1";
        String match = any + ";0-2e>1,30-33>1,34>2,35-201>1;0-2e>3,30-201>3;!0-2e>3,30-201>3";
        String rest = any + ";0-2e>1,30-33>1,34>2,35-201>1;!0-2e>1,30-33>1,34>2,35-201>1";
        MixedSegment mixed = mixed("{a}4{b}", match, Tables.ANYTHING, rest);
        assertThat(split(mixed, "x%454y")).containsExactly("x%45", "y");
        assertThat(split(mixed, "%2544%2544")).containsExactly("%25", "4%2544");
    }

    @Test
    void takesLiteralsOffBothEnds() {
        // v{n}.html
        MixedSegment page = mixed("v{n}.html", "0>0");
        assertThat(split(page, "v12.html")).containsExactly("12");
        assertThat(split(page, "%761.%68tm%6C")).containsExactly("1");
        assertThat(page.literals()).containsExactly("v", ".html");
    }

    @Test
    void countsTheSymbolsOfEncodedLiterals() {
        assertThat(split(mixed("%C3%A9{n}%3B", "0>0"), "%c3%a9x%3b")).containsExactly("x");
    }

    @Test
    void refusesMalformedText() {
        assertThatIllegalArgumentException().isThrownBy(() -> mixed("{a", "0>0"));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed("a", "0>0"));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed("{a}-{b}", "0>0"));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed("{a}"));
    }

    private static MixedSegment mixed(String source, String... automata) {
        return MixedSegment.of(source, Stream.of(automata).map(Automaton::parse).toList());
    }

    private static List<String> split(MixedSegment segment, String text) {
        int[] regions = new int[2 * segment.variables().size()];
        String path = "/" + text + "/x";
        assertThat(segment.bind(path, 1, text.length() + 1, regions, 0)).isEqualTo(regions.length);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < regions.length; i += 2) {
            parts.add(path.substring(regions[i], regions[i + 1]));
        }
        return parts;
    }
}
