package dev.detour.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Scheme;
import dev.detour.model.SyntaxException;
import dev.detour.model.template.TemplatePart.Literal;
import dev.detour.model.template.TemplatePart.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {

    @Test
    void aPathHasNoAuthority() throws SyntaxException {
        Template template = TemplateParser.parse("/a/{b}-{c}/{*d}?q={e}&f={*d}#{g}");

        assertThat(template.authority()).isEmpty();
        assertThat(template.path())
                .containsExactly(
                        new Literal("/a/"),
                        new Reference("b", false, 3),
                        new Literal("-"),
                        new Reference("c", false, 7),
                        new Literal("/"),
                        new Reference("d", true, 11));
        assertThat(template.query())
                .containsExactly(
                        new Literal("q="),
                        new Reference("e", false, 18),
                        new Literal("&f="),
                        new Reference("d", true, 24));
        assertThat(template.fragment()).containsExactly(new Reference("g", false, 29));
    }

    @Test
    void anAbsoluteTargetHasSchemeAndHost() throws SyntaxException {
        Template template = TemplateParser.parse("HTTPS://Docs.Example.ORG:8443");

        assertThat(template.authority().orElseThrow().scheme()).isEqualTo(Scheme.HTTPS);
        assertThat(template.authority().orElseThrow().host()).containsExactly(new Literal("docs.example.org:8443"));
        assertThat(template.authority().orElseThrow().fixed()).isTrue();
        assertThat(template.path()).containsExactly(new Literal("/"));
    }

    @Test
    void variablesOfAHostStandBetweenLiterals() throws SyntaxException {
        Template template = TemplateParser.parse("https://{t}.Shop.example:443/");

        assertThat(template.authority().orElseThrow().host())
                .containsExactly(new Reference("t", false, 8), new Literal(".shop.example"));
        assertThat(template.authority().orElseThrow().fixed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "/ /",
                "/a//b/ /a//b/",
                "/caf\u00E9?\u00E9=\u00E8#\u20AC /caf%C3%A9?%C3%A9=%C3%A8#%E2%82%AC",
                "/%61%2f%3b?%7e&%26#%41 /a%2F%3B?~&%26#A",
                "/caf%E9 /caf%E9",
                "/a? /a",
                "/a# /a",
                "/a?# /a",
                "/a?b=?/&c#d?/ /a?b=?/&c#d?/",
                "/a?{q} /a?{q}",
                "/a?{*r}&b /a?{*r}&b",
                "/a#/{*r} /a#/{*r}",
                "/a?b=/{*r} /a?b=/{*r}",
                "/{*r} /{*r}",
                "/.{x} /.{x}",
                "/a;v=1/b /a;v=1/b",
                "/a/; /a/;",
                "/http://a.example /http://a.example",
                "http://a.example:80?x http://a.example/?x",
                "https://a.example:80#x https://a.example:80/#x",
                "http://a.example//b http://a.example//b",
                "https://{h}/ https://{h}/",
                "https://h.example:{port}/ https://h.example:{port}/",
                "https://h.example{r} https://h.example{r}/",
                "https://{a}{b}-c.example https://{a}{b}-c.example/",
                "https://m\u00FCller.example/ https://xn--mller-kva.example/",
                "https://[2001:DB8:0:0::1]:443/a https://[2001:db8::1]/a",
                "https://{p}:443/ https://{p}/",
            })
    void literalsAreMadeCanonical(String declared, String canonical) throws SyntaxException {
        assertThat(TemplateText.of(TemplateParser.parse(declared))).isEqualTo(canonical);
    }
}
