package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ / true",
                "/ // false",
                "/a /a true",
                "/a /%61 true",
                "/a /a/ false",
                "/a/ /a/ true",
                "/a/{b} /a/x;y true",
                "/a/{b} /a/ false",
                "/a/{b} /a/x/y false",
                "/a//{b} /a//x true",
                "/{*r} / true",
                "/{*r} //x/ true",
                "/a/{*r} /a true",
                "/a/{*r} /a/ true",
                "/a/{*r} /ab false",
                "/{n}-{m:[a-c]+}.html /1-cab.html true",
                "/{n}-{m:[a-c]+}.html /1-2-cab.html false",
                "/{n}-{m:[a-c]+}.html /-1-cab.html true",
                "/{n}-{m:[a-c]+}.html /1-d.html false",
            })
    void aPathIsMatchedAsAWhole(String pattern, String path, boolean matches) throws SyntaxException {
        PathPattern parsed = new PatternParser(
                        "", TrailingSlash.EXACT, true, name -> name.equals("n") ? BuiltinType.INT : ValueType.STRING)
                .parse(pattern);

        assertThat(PatternLanguage.ofPath(parsed).accepts(path)).isEqualTo(matches);
    }

    @Test
    void slashAndCaseAreForgiven() throws SyntaxException {
        PathPattern pattern = new PatternParser("/Shop", TrailingSlash.OPTIONAL, false, name -> ValueType.STRING)
                .parse("/{a}.HTML/{b:[a-z]}/");

        Language paths = PatternLanguage.ofPath(pattern);

        assertThat(List.of("/shop/x.html/y", "/SHOP/x.Html/y/")).allMatch(paths::accepts);
        assertThat(List.of("/shop/x.html/Y", "/shop/x.html/y//")).noneMatch(paths::accepts);
    }

    @Test
    void expressionAndTypeBothConstrain() {
        Variable even = new Variable("n", Optional.of("[0-9a-f]*[02468]"), BuiltinType.INT);
        Variable opaque = new Variable("o", Optional.of("[a-z]+"), new OpaqueType("a.Slug"));

        assertThat(PatternLanguage.of(even).accepts("12")).isTrue();
        assertThat(PatternLanguage.of(even).accepts("f2")).isFalse();
        assertThat(PatternLanguage.of(even).accepts("-2")).isFalse();
        assertThat(PatternLanguage.of(opaque).accepts("abc")).isTrue();
        assertThat(PatternLanguage.of(opaque).accepts("Abc")).isFalse();
    }

    @Test
    void anExpressionThatWasNotParsedIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternLanguage.of(new Variable("x", Optional.of("("), ValueType.STRING)));
    }
}
