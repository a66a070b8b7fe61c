package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a",
                "/a/",
                "/a//b",
                "/a;x/b",
                "/a/;x",
                "/.a",
                "/...",
                "/a..b",
                "/a%2Fb",
                "/%20",
                "/a/%2F%2F",
                "/caf%C3%A9",
                "/100%25",
                "/%25zz",
                "/a%2525252e%2525252e",
                "/:x",
                "/%C2%BD",
                "/a%252F",
                "/http:%2F%2Fx",
                "/;x",
                "/%3Bx",
                "/%2509"
            })
    void passesRobustPaths(String path) {
        assertThat(Disguise.isRobustPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "//",
                "//a",
                "/%2F",
                "/%2fa",
                "/%252fa",
                "/%25252fa",
                "/%5Ca",
                "/%255Ca",
                "/\\a",
                "/;/a",
                "/;x/",
                "/;x%2F%2Fa",
                "/;x%252Fa",
                "/%09%2Fa",
                "/%3B/a",
                "/%253b/a",
                "/.",
                "/..",
                "/./a",
                "/a/..",
                "/a/../b",
                "/%2e%2E/a",
                "/a/%252e%252e",
                "/a/%25252e",
                "/a/..;x/b",
                "/a/..%3Bx/b",
                "/a%2F..%2Fb",
                "/a%5C..",
                "/%09/a",
                "/%2509/a",
                "/a/%2509..",
                "/a/.%2509.",
                "/%C2%85/a",
                "/%EF%BC%8Fa",
                "/%EF%BC%BCa",
                "/%E2%81%84a",
                "/%E2%88%95a",
                "/%E2%A7%B5a",
                "/%E2%A7%B8a",
                "/%EF%B9%A8a",
                "/%E2%80%A5/a",
                "/a/%EF%BC%8E%EF%BC%8E",
                "/a/%E2%80%A4.",
                "/%CD%BE/a",
                "/%EF%BC%852fa",
                "/%EF%BC%85%EF%BC%92fa",
                "/%25EF%25BC%258Fa",
                "/%252%2566",
                "/%252%09fa",
                "/%252f%CC%87evil",
                "/%25%32%66evil"
            })
    void refusesWhatBecomesAnotherPath(String path) {
        assertThat(Disguise.isRobustPath(path)).isFalse();
    }

    @Test
    void looksIntoCapturesForDotSegmentsAlone() {
        assertThat(Disguise.hidesNoDotSegment("")).isTrue();
        assertThat(Disguise.hidesNoDotSegment("//a")).isTrue();
        assertThat(Disguise.hidesNoDotSegment("%2Fa;x")).isTrue();
        assertThat(Disguise.hidesNoDotSegment(".;x")).isFalse();
        assertThat(Disguise.hidesNoDotSegment("/a/..")).isFalse();
        assertThat(Disguise.hidesNoDotSegment("a%2F..")).isFalse();
        assertThat(Disguise.hidesNoDotSegment("%25252E")).isFalse();
    }

    @Test
    void knowsControls() {
        for (int c = 0; c < 0x200; c++) {
            assertThat(Disguise.holdsControl("a" + (char) c)).isEqualTo(Character.isISOControl(c));
        }
    }
}
