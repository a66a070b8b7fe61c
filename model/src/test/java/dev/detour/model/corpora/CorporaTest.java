package dev.detour.model.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known to be in real tables is found, and what is found is there. Skipped where the tables are not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorporaTest {

    private final Map<String, CorpusAnalysis> analyses = new HashMap<>();

    @BeforeAll
    void tablesAreThere() {
        boolean there = Corpus.folder().isPresent();
        if (!there) {
            System.out.println("CorporaTest is skipped: " + Corpus.MISSING);
        }
        assumeTrue(there, Corpus.MISSING);
    }

    static Stream<String> names() {
        return Corpus.ALL.stream().map(Corpus::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLoopIsAFalseAlarm(String name) {
        Replay replay = new Replay(analysis(name).read().rules());

        assertThat(analysis(name).of("redirect-loop")).allMatch(loop -> replay.neverArrives(Replay.witness(loop)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noneOfTheFirstChainsIsAFalseAlarm(String name) {
        Replay replay = new Replay(analysis(name).read().rules());

        // The interpreter tries every rule for every request: to replay all would take too long.
        assertThat(analysis(name).of("redirect-chain").stream().limit(20))
                .allMatch(chain -> replay.redirectedTwice(Replay.witness(chain)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noOverlapIsAFalseAlarm(String name) {
        CorpusAnalysis analysis = analysis(name);
        List<Rule> rules = analysis.read().rules();

        assertThat(Stream.of("duplicate-route", "ambiguous-routes").flatMap(id -> analysis.of(id).stream()))
                .allMatch(pair -> new Replay(Replay.matching(pair, rules)).undecided(Replay.witness(pair)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachAnalysisIsComplete(String name) {
        assertThat(analysis(name).of("analysis-incomplete")).isEmpty();
    }

    @Test
    void kubernetes() {
        CorpusAnalysis analysis = analysis("k8s-website");

        assertThat(analysis.read().rules()).hasSize(402);
        assertThat(analysis.read().leftOut()).hasSize(8);
        assertThat(analysis.of("redirect-loop"))
                .hasSize(2)
                .anyMatch(loop -> numbers(List.of(loop)).contains(438))
                .anyMatch(loop -> loop.message().matches("(?s).*_redirects:95\\b.*")
                        && loop.message().matches("(?s).*_redirects:456\\b.*"));
        assertThat(numbers(analysis.of("duplicate-route"))).containsExactlyInAnyOrder(389, 392, 395, 397);
        assertThat(analysis.of("redirect-chain")).hasSizeBetween(35, 45);
    }

    @Test
    void kubeflow() {
        CorpusAnalysis analysis = analysis("kubeflow-website");

        assertThat(analysis.read().rules()).hasSize(368);
        assertThat(analysis.read().leftOut())
                .extracting(each -> each.line().number())
                .containsExactly(73);
        assertThat(analysis.of("redirect-loop")).isEmpty();
        assertThat(analysis.of("redirect-chain")).hasSizeBetween(92, 102);
    }

    @Test
    void kong() {
        CorpusAnalysis analysis = analysis("kong-docs");

        assertThat(analysis.read().rules()).hasSize(3_413);
        assertThat(analysis.read().leftOut())
                .extracting(LeftOut::reason)
                .filteredOn(reason -> reason.contains("fragment"))
                .hasSize(29);
        assertThat(analysis.of("redirect-loop")).isEmpty();
        assertThat(numbers(analysis.of("duplicate-route")))
                .contains(1172, 1297, 1326)
                .hasSizeBetween(12, 30);
        assertThat(analysis.of("redirect-chain")).hasSizeBetween(950, 1_150);
    }

    @Test
    void kotlin() {
        CorpusAnalysis analysis = analysis("kotlin-web-site");

        assertThat(analysis.read().rules()).hasSize(15_103);
        assertThat(analysis.read().leftOut()).isEmpty();
        assertThat(analysis.of("redirect-chain")).hasSizeBetween(45, 51);
        assertThat(analysis.findings()).hasSameSizeAs(analysis.of("redirect-chain"));
    }

    @Test
    void nova() {
        CorpusAnalysis analysis = analysis("openstack-nova");

        assertThat(analysis.read().rules()).hasSize(81);
        assertThat(analysis.findings()).hasSize(2).hasSameSizeAs(analysis.of("redirect-chain"));
    }

    /** The tables of OpenStack come with the answers that they are to give. */
    @ParameterizedTest
    @ValueSource(strings = {"openstack-nova", "openstack-cinder"})
    void openStack(String name) {
        CorpusAnalysis analysis = analysis(name);
        Interpreter interpreter = new Interpreter(analysis.read().rules());
        Path folder = Corpus.folder().orElseThrow().resolve(name);
        List<Line> expectations = Line.of(folder, "doc/test/redirect-tests.txt").stream()
                .filter(line -> line.text().startsWith("/"))
                .toList();

        List<Line> otherwise = expectations.stream()
                .filter(line -> !asExpected(interpreter, line.text().split(" ")))
                .toList();

        assertThat(expectations).hasSizeGreaterThan(25);
        assertThat(otherwise).hasSameSizeAs(analysis.read().leftOut());
        assertThat(otherwise)
                .allMatch(line -> answer(interpreter, line.text().split(" ")[0]) instanceof Answer.NoMatch);
    }

    private static boolean asExpected(Interpreter interpreter, String... expectation) {
        return answer(interpreter, expectation[0]) instanceof Answer.Redirected redirected
                && redirected.rule().status() == Integer.parseInt(expectation[1])
                && redirected.location().equals(expectation[2]);
    }

    private static Answer answer(Interpreter interpreter, String path) {
        return interpreter.answer(
                new Request("GET", Optional.of("https"), Optional.of("docs.openstack.org"), path, Optional.empty()));
    }

    private CorpusAnalysis analysis(String name) {
        return analyses.computeIfAbsent(
                name,
                each -> Corpus.ALL.stream()
                        .filter(corpus -> corpus.name().equals(each))
                        .map(corpus -> CorpusAnalysis.of(corpus, Corpus.folder().orElseThrow()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Set<Integer> numbers(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> ((Line) finding.origin()).number())
                .collect(Collectors.toSet());
    }
}
