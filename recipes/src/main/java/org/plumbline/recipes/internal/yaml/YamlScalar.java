package org.plumbline.recipes.internal.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Where;

/**
 * A single value.
 *
 * @param text what it says, without the quotes
 * @param quotedInFile whether it stands in quotes or as a block of text, and so is text whatever it looks like
 */
public record YamlScalar(String text, boolean quotedInFile, Where where) implements YamlNode {
    /**
     * Plain decimal numbers only. Exponents, octal and hexadecimal are text to this reader: nobody prints a weight as 2.25e1,
     * and 15 digits fit a double and a long without rounding.
     */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

    private static final Set<String> NOTHING = Set.of("", "~", "null");
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    /** What kind of value a scalar is. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    public Kind kind() {
        if (quotedInFile) {
            return Kind.TEXT;
        }
        if (NOTHING.contains(text)) {
            return Kind.NOTHING;
        }
        if (BOOLEANS.contains(text)) {
            return Kind.BOOLEAN;
        }
        return isNumber(text) ? Kind.NUMBER : Kind.TEXT;
    }

    /** The number that it is; NaN for a value of another kind. */
    public double number() {
        return kind() == Kind.NUMBER ? Double.parseDouble(text) : Double.NaN;
    }

    /** Whether {@code text} would be a number if it stood without quotes. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    @Override
    public String quoted() {
        boolean onlyTextByItsQuotes = quotedInFile && new YamlScalar(text, false, where).kind() != Kind.TEXT;
        return onlyTextByItsQuotes ? '"' + text + '"' : text;
    }
}
