package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import java.util.ArrayList;
import java.util.List;

/** Writes what a redirect answers apart from its target. */
final class AnswerCode {

    private AnswerCode() {}

    /**
     * Writes the answer of a rule as a template handler takes it: where nothing but the default is left to say, by id and status.
     *
     * @param rule the rule
     * @return the arguments
     */
    static List<CodeBlock> arguments(Rule rule) {
        boolean plain = rule.maxAge() < 0
                && rule.query() != QueryPolicy.DROP
                && rule.allowedHosts().isEmpty();
        return plain ? List.of(Literals.of(rule.id()), CodeBlock.of("$L", rule.status())) : List.of(of(rule));
    }

    /**
     * Writes the answer of a rule; what is the default is left out.
     *
     * @param rule the rule
     * @return an expression of type {@code Answer}
     */
    static CodeBlock of(Rule rule) {
        CodeBlock answer = CodeBlock.of("$T.of($L, $L)", RuntimeTypes.ANSWER, Literals.of(rule.id()), rule.status());
        List<CodeBlock> calls = new ArrayList<>();
        if (rule.maxAge() >= 0) {
            calls.add(CodeBlock.of("maxAge($L$L)", rule.maxAge(), rule.maxAge() > Integer.MAX_VALUE ? "L" : ""));
        }
        if (rule.query() == QueryPolicy.DROP) {
            calls.add(CodeBlock.of("dropQuery()"));
        }
        if (!rule.allowedHosts().isEmpty()) {
            List<String> hosts =
                    rule.allowedHosts().stream().map(HostPattern::toString).toList();
            calls.add(Layout.call(CodeBlock.of("allowedHosts"), Literals.words(hosts)));
        }
        return Layout.chain(answer, calls);
    }
}
