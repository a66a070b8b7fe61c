package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_HOST;
import static dev.detour.model.diagnostic.DiagnosticId.INVALID_PATTERN;
import static dev.detour.model.diagnostic.DiagnosticId.INVALID_TARGET;
import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.Parameter;
import dev.detour.model.SyntaxException;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.host.HostParser;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternParser;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses the parts of a declaration that have a grammar of their own, and reports each that does not parse. */
final class DeclarationParser {

    private final Declaration declaration;
    private final Reporter reporter;

    DeclarationParser(Declaration declaration, Reporter reporter) {
        this.declaration = declaration;
        this.reporter = reporter;
    }

    ParsedDeclaration parse() {
        Optional<Integer> status = StatusCheck.parse(declaration, reporter);
        return new ParsedDeclaration(
                patterns(),
                template(),
                all(INVALID_HOST, declaration.hosts(), HostParser::parse),
                all(INVALID_HOST, declaration.allowedHosts(), HostParser::parse),
                ValueCheck.parseScheme(declaration, reporter),
                status,
                status.map(code -> MethodCheck.methods(declaration, code)));
    }

    private Optional<List<PathPattern>> patterns() {
        Map<String, ValueType> types =
                declaration.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::type));
        String basePath = declaration.basePath().value();
        boolean based = basePath.isEmpty()
                || one(INVALID_VALUE, declaration.basePath(), PatternParser::parseBasePath)
                        .isPresent();
        PatternParser parser = new PatternParser(
                based ? basePath : "",
                declaration.trailingSlash(),
                declaration.caseSensitive(),
                name -> types.getOrDefault(name, ValueType.STRING));
        return all(INVALID_PATTERN, declaration.from(), parser::parse);
    }

    private Optional<Template> template() {
        String to = declaration.to().value();
        if (declaration.computed() || OpenRedirectCheck.beginsWithVariable(to)) {
            return Optional.empty();
        }
        return one(INVALID_TARGET, declaration.to(), TemplateParser::parse);
    }

    private interface Parser<T> {
        T parse(String text) throws SyntaxException;
    }

    private <T> Optional<T> one(DiagnosticId id, Located<String> text, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(text.value()));
        } catch (SyntaxException e) {
            reporter.syntax(id, text, e.error());
            return Optional.empty();
        }
    }

    /** All parsed; empty where one does not parse, but each that does not is reported. */
    private <T> Optional<List<T>> all(DiagnosticId id, List<Located<String>> texts, Parser<T> parser) {
        List<T> parsed = new ArrayList<>();
        texts.forEach(text -> one(id, text, parser).ifPresent(parsed::add));
        return parsed.size() == texts.size() ? Optional.of(parsed) : Optional.empty();
    }
}
