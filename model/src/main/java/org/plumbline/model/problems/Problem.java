package org.plumbline.model.problems;

import java.io.Serializable;

/**
 * One thing wrong with the input, told so that its reader can put it right. Every part is kept as {@link Quotation} makes it
 * safe to print: a file's name or a library's message may hold hostile text as well as the value found.
 *
 * @param what what is wrong, in a few words
 * @param found the text as found, shortened
 * @param expected what should have stood there
 * @param fix what to do; empty where nothing better can be said than what was expected
 */
public record Problem(ProblemCode code, Where where, String what, String found, String expected, String fix)
        implements Serializable {

    public Problem {
        what = Quotation.visible(what);
        found = Quotation.shortened(found);
        expected = Quotation.visible(expected);
        fix = Quotation.visible(fix);
    }

    /** The problem as every door of Plumbline prints it: the place and what is wrong, then found, expected, to fix. */
    public String text() {
        StringBuilder text =
                new StringBuilder(Quotation.visible(where.toString()) + ": " + what + " [" + code.text() + "]");
        append(text, "found", found.isEmpty() ? "(nothing)" : found);
        append(text, "expected", expected);
        if (!fix.isEmpty()) {
            append(text, "to fix", fix);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String value) {
        text.append("\n    ")
                .append(label)
                .append(" ".repeat(10 - label.length()))
                .append(value);
    }
}
