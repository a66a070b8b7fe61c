package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks long statements where one would by hand. Lines after the first are indented by JavaPoet. */
final class Layout {

    /** What is left of 120 columns within a method of a nested class. */
    private static final int COLUMNS = 108;

    private static final int CONTINUATION = 8;

    /** Fits whether qualifiers count or not, with parentheses and on a line of its own. */
    private static final int SURELY_SHORT = COLUMNS - CONTINUATION - 2;

    /** A package name outside of literals: the types will be imported. */
    private static final Pattern QUALIFIER = Pattern.compile("(?<![\\w.\"])(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private Layout() {}

    /**
     * A call whose arguments stand on its line, on the next one, or on one each.
     *
     * @param method what stands before the parenthesis
     * @param arguments the arguments
     * @return an expression
     */
    static CodeBlock call(CodeBlock method, List<CodeBlock> arguments) {
        CodeBlock line = CodeBlock.join(arguments, ", ");
        CodeBlock call = CodeBlock.of("$L($L)", method, line);
        if (width(call) <= COLUMNS) {
            return call;
        }
        int width = width(line) + 2;
        return CodeBlock.of(
                "$L(\n$L)", method, width + CONTINUATION <= COLUMNS ? line : CodeBlock.join(arguments, ",\n"));
    }

    /**
     * Calls one after the other, on one line or on one each.
     *
     * @param first what is called first
     * @param calls the calls, without their dots
     * @return an expression
     */
    static CodeBlock chain(CodeBlock first, List<CodeBlock> calls) {
        return join(first, calls, ".", "\n.");
    }

    /**
     * Conditions, on one line or on one each.
     *
     * @param conditions one or more conditions
     * @param operator what is between them
     * @return an expression
     */
    static CodeBlock conditions(List<CodeBlock> conditions, String operator) {
        String separator = operator + " ";
        return join(conditions.get(0), conditions.subList(1, conditions.size()), " " + separator, "\n" + separator);
    }

    private static CodeBlock join(CodeBlock first, List<CodeBlock> others, String inLine, String inLines) {
        if (others.isEmpty()) {
            return first;
        }
        CodeBlock line = CodeBlock.of("$L$L$L", first, inLine, CodeBlock.join(others, inLine));
        return width(line) + CONTINUATION <= COLUMNS
                ? line
                : CodeBlock.of("$L$L$L", first, inLines, CodeBlock.join(others, inLines));
    }

    private static int width(CodeBlock code) {
        String text = code.toString();
        return text.length() <= SURELY_SHORT
                ? text.length()
                : QUALIFIER.matcher(text).replaceAll("").length();
    }
}
