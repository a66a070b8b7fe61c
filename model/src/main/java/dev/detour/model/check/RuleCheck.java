package dev.detour.model.check;

import dev.detour.model.Declaration;

/**
 * One concern that is proven of a declaration. A check looks only at parts that parsed, so that a fault is reported once and
 * where it is.
 */
interface RuleCheck {

    /**
     * Reports what is wrong.
     *
     * @param declaration the declaration as it was written
     * @param parsed what of it parsed
     * @param reporter takes the findings
     */
    void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter);
}
