package org.plumbline.recipes.internal.schema;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** The forms of text that recipes use, by the name that schemas give them under {@code format}. */
public enum TextForm {
    RECIPE_ID("recipe-id", "a name in lower-case letters, digits and single hyphens", TextForm::checkId),
    COLUMN(
            "column",
            "a column's name as its table has it: lower-case letters, digits and underscores",
            TextForm::checkColumn),
    LINE("line", "one line of text", TextForm::checkLine),
    PROSE("prose", "text", TextForm::checkProse),
    GSS_CODE("gss-code", "a GSS code: a letter and eight digits", AreaCode::parse),
    POUNDS("pounds", "pounds and pence as digits, such as 20000000.00", Sterling::parsePence),
    PERIOD("period", "a period: 2019, FY2019/20, AY2019/20, 2019-06, mid-2019 or 2022-2024", Period::parse),
    DATE("date", "a date as year, month and day, such as 2023-04-01", TextForm::checkDate),
    FILE_NAME(
            "file-name",
            "the name of a CSV file without folders: letters, digits, spaces, dots, underscores, hyphens and brackets, ending in .csv or .csv.gz",
            TextForm::checkFileName),
    ADDRESS("https-address", "an address that starts with https://", TextForm::checkAddress);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_PROSE = 4000;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_(][A-Za-z0-9._() -]*\\.csv(\\.gz)?");
    private static final Pattern COLUMN_NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final String format;
    private final String expected;

    @SuppressWarnings("ImmutableEnumChecker") // checks hold nothing
    private final Consumer<String> check;

    TextForm(String format, String expected, Consumer<String> check) {
        this.format = format;
        this.expected = expected;
        this.check = check;
    }

    static Optional<TextForm> find(String format) {
        return Arrays.stream(values())
                .filter(form -> form.format.equals(format))
                .findFirst();
    }

    /** The name in schemas. */
    String format() {
        return format;
    }

    /** What to write, in words. */
    public String expected() {
        return expected;
    }

    /**
     * Lets text of this form pass.
     *
     * @throws WrongValue if {@code text} has another form
     */
    public void check(String text) {
        check.accept(text);
    }

    /** Whether {@code text} has this form. */
    public boolean accepts(String text) {
        try {
            check(text);
            return true;
        } catch (WrongValue wrong) {
            return false;
        }
    }

    private static void checkId(String text) {
        if (!ID.matcher(text).matches() || text.length() > LONGEST_NAME) {
            String plain = text.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            String fix = plain.isEmpty() || plain.length() > LONGEST_NAME ? "" : "write " + plain;
            throw wrong("not a name for a recipe, rule or table", text, RECIPE_ID, fix);
        }
    }

    private static void checkColumn(String text) {
        if (!COLUMN_NAME.matcher(text).matches() || text.length() > LONGEST_NAME) {
            throw wrong("not the name of a column", text, COLUMN, "");
        }
    }

    private static void checkLine(String text) {
        if (text.isBlank() || text.strip().contains("\n") || text.length() > LONGEST_LINE) {
            throw wrong("not one line of text", text, LINE, fixForLength(text, LONGEST_LINE));
        }
    }

    private static void checkProse(String text) {
        if (text.isBlank() || text.length() > LONGEST_PROSE) {
            throw wrong("not a text", text, PROSE, fixForLength(text, LONGEST_PROSE));
        }
    }

    private static void checkDate(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            throw wrong("not a date", text, DATE, "");
        }
    }

    private static void checkFileName(String text) {
        if (!FILE.matcher(text).matches() || text.length() > LONGEST_NAME) {
            String fix =
                    text.contains("/") || text.contains("\\") ? "put the file beside the recipe" : "rename the file";
            throw wrong("not the name of a file beside the recipe", text, FILE_NAME, fix);
        }
    }

    private static void checkAddress(String text) {
        if (!text.startsWith("https://") || text.length() > LONGEST_LINE || !isUri(text)) {
            String fix = text.startsWith("http://") ? "write https:// if the page has it; most have" : "";
            throw wrong("not the address of a page", text, ADDRESS, fix);
        }
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static String fixForLength(String text, int longest) {
        return text.length() > longest ? "keep it within " + longest + " characters; this has " + text.length() : "";
    }

    private static WrongValue wrong(String what, String found, TextForm form, String fix) {
        return new WrongValue(ProblemCode.WRONG_TEXT, what, found, form.expected, fix);
    }
}
