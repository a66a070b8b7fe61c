package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;

/** Writes what a redirect answers apart from its target. */
final class AnswerCode {

    private AnswerCode() {}

    /**
     * Writes the answer of a rule; what is the default is left out.
     *
     * @param rule the rule
     * @return an expression of type {@code Answer}
     */
    static CodeBlock of(Rule rule) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($L, $L)", RuntimeTypes.ANSWER, Literals.of(rule.id()), rule.status());
        if (rule.maxAge() >= 0) {
            code.add("$Z.maxAge($L$L)", rule.maxAge(), rule.maxAge() > Integer.MAX_VALUE ? "L" : "");
        }
        if (rule.query() == QueryPolicy.DROP) {
            code.add("$Z.dropQuery()");
        }
        if (!rule.allowedHosts().isEmpty()) {
            code.add(
                    "$Z.allowedHosts($L)",
                    Literals.words(rule.allowedHosts().stream()
                            .map(HostPattern::toString)
                            .toList()));
        }
        return code.build();
    }
}
