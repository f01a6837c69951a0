package org.plumbline.model.indicators;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * The time that a value is about. Its text is one of {@code 2019} (calendar year), {@code FY2019/20} (financial year, from
 * April), {@code AY2019/20} (academic year, from September), {@code 2019-06} (month), {@code mid-2019} (30 June) and {@code
 * 2022-2024} (average over several years).
 *
 * @param startYear the year in which it starts
 * @param detail the month for a month, the last year for an average, otherwise 0
 */
public record Period(Kind kind, int startYear, int detail) implements Comparable<Period> {

    /** The kinds of period that public statistics use. */
    public enum Kind {
        CALENDAR_YEAR,
        FINANCIAL_YEAR,
        ACADEMIC_YEAR,
        MONTH,
        MID_YEAR,
        YEARS_AVERAGE
    }

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern SPLIT_YEAR = Pattern.compile("(FY|AY)([0-9]{4})/([0-9]{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern MID = Pattern.compile("mid-([0-9]{4})");
    private static final Pattern AVERAGE = Pattern.compile("([0-9]{4})-([0-9]{4})");

    public Period {
        boolean detailFits = switch (kind) {
            case MONTH -> detail >= 1 && detail <= 12;
            case YEARS_AVERAGE -> detail > startYear && detail <= 2200;
            case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, MID_YEAR -> detail == 0;
        };
        if (startYear < 1800 || startYear > 2200 || !detailFits) {
            throw new IllegalArgumentException("not a period: " + kind + ", " + startYear + ", " + detail);
        }
    }

    /** @throws WrongValue if {@code text} has none of the forms */
    public static Period parse(String text) {
        try {
            return parsed(text);
        } catch (IllegalArgumentException outside) {
            throw new WrongValue(
                    ProblemCode.WRONG_TEXT,
                    "not a period",
                    text,
                    "one of the forms 2019, FY2019/20, AY2019/20, 2019-06, mid-2019, 2022-2024",
                    "");
        }
    }

    private static Period parsed(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new Period(Kind.CALENDAR_YEAR, number(year, 1), 0);
        }
        Matcher mid = MID.matcher(text);
        if (mid.matches()) {
            return new Period(Kind.MID_YEAR, number(mid, 1), 0);
        }
        Matcher average = AVERAGE.matcher(text);
        if (average.matches()) {
            return new Period(Kind.YEARS_AVERAGE, number(average, 1), number(average, 2));
        }
        Matcher month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return new Period(Kind.MONTH, number(month, 1), number(month, 2));
        }
        Matcher split = SPLIT_YEAR.matcher(text);
        if (split.matches() && (number(split, 2) + 1) % 100 == number(split, 3)) {
            Kind kind = split.group(1).equals("FY") ? Kind.FINANCIAL_YEAR : Kind.ACADEMIC_YEAR;
            return new Period(kind, number(split, 2), 0);
        }
        throw new IllegalArgumentException(text);
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparingInt(Period::startYear)
                .thenComparingInt(Period::detail)
                .thenComparing(Period::kind)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case CALENDAR_YEAR -> String.format(Locale.ROOT, "%04d", startYear);
            case MID_YEAR -> String.format(Locale.ROOT, "mid-%04d", startYear);
            case FINANCIAL_YEAR -> String.format(Locale.ROOT, "FY%04d/%02d", startYear, (startYear + 1) % 100);
            case ACADEMIC_YEAR -> String.format(Locale.ROOT, "AY%04d/%02d", startYear, (startYear + 1) % 100);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", startYear, detail);
            case YEARS_AVERAGE -> String.format(Locale.ROOT, "%04d-%04d", startYear, detail);
        };
    }
}
