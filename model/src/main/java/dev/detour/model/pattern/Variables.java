package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.Language;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.language.ValueType;
import dev.detour.model.text.VariableSyntax;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The variables of a pattern that is being read. */
final class Variables {

    private final Function<String, ValueType> types;
    private final Set<String> names = new HashSet<>();

    Variables(Function<String, ValueType> types) {
        this.types = types;
    }

    /** Makes a variable of what stands between braces. */
    Variable bind(VariableSyntax syntax) throws SyntaxException {
        int nameOffset = syntax.offset() + (syntax.tail() ? 2 : 1);
        if (!names.add(syntax.name())) {
            throw new SyntaxException(
                    nameOffset, "a variable of this name stands in the pattern already: choose another name");
        }
        Variable variable = new Variable(syntax.name(), syntax.constraint(), types.apply(syntax.name()));
        if (syntax.tail() && syntax.constraint().isPresent()) {
            throw new SyntaxException(syntax.constraintOffset() - 1, "a tail has no constraint: leave it out");
        }
        if (!syntax.tail() && mayBeEmpty(variable)) {
            refuseEmpty(variable, variable.regex().isPresent() ? syntax.constraintOffset() : nameOffset);
        }
        return variable;
    }

    /** Makes a variable that is the value of a query condition. */
    Variable bindInQuery(VariableSyntax syntax) throws SyntaxException {
        if (syntax.tail()) {
            throw new SyntaxException(
                    syntax.offset() + 1, "a tail takes the rest of a path: leave the '*' out in a query");
        }
        if (syntax.constraint().isPresent()) {
            throw new SyntaxException(
                    syntax.constraintOffset() - 1,
                    "a variable of a query has no regular expression: leave it out, or give its parameter a type");
        }
        return bind(syntax);
    }

    /** Each built-in type has texts, of which only a regular expression could leave none. */
    private static boolean mayBeEmpty(Variable variable) {
        return variable.regex().isPresent() || !(variable.type() instanceof BuiltinType);
    }

    private static void refuseEmpty(Variable variable, int offset) throws SyntaxException {
        try {
            Optional<String> regex = variable.regex();
            Language language = regex.isPresent() ? Language.ofRegex(regex.get()) : Language.plain();
            if (language.isEmpty()) {
                throw new SyntaxException(0, "no text of a segment matches this: it is never empty and holds no '/'");
            }
            if (language.intersect(variable.type().language()).isEmpty()) {
                String type = variable.type().javaName();
                throw new SyntaxException(
                        0, "no text that matches this is of type " + type + ": change it, or the parameter");
            }
        } catch (StateLimitException e) {
            throw e.at(offset);
        } catch (SyntaxException e) {
            throw new SyntaxException(offset + e.error().offset(), e.error().message());
        }
    }
}
