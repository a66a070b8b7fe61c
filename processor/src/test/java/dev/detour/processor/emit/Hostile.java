package dev.detour.processor.emit;

import java.util.List;

/** Texts that would break out of a literal, a comment or a format. */
final class Hostile {

    /** What must not be found outside of a literal. */
    static final String MARK = "BREAKOUT";

    static final List<String> TEXTS = List.of(
            "",
            MARK,
            "*/ static { " + MARK + "(); } /*",
            "\\u002a/ static { " + MARK + "(); } /*",
            "\\\\u002a/ " + MARK,
            "\\\\\\u0022 + " + MARK + " + \\u0022",
            "\" + " + MARK + " + \"",
            "\\\" + " + MARK + " + \\\"",
            "\\",
            "$T $L $S $N $$ $W $Z $> $< $[ $] $1T " + MARK,
            "{@link " + MARK + "} <script> & @see " + MARK,
            "line\n" + MARK + "\r" + MARK + "\r\n\t\f\b\u000B\u0085\u2028\u2029" + MARK,
            "\0\u0001\u001A\u001B[31m\u007F" + MARK,
            "\uD800 \uDC00 \uDC00\uD800 \uFFFF \uFEFF",
            "é 日本 \uD83D\uDE00 \u202E" + MARK,
            "\"\"\"\n" + MARK,
            "// " + MARK,
            "%s %n %d " + MARK);

    private Hostile() {}
}
