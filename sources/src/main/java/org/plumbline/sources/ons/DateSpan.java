package org.plumbline.sources.ons;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * A day, or the years that begin with it. Its text is {@code 2024-05-15} for the day, {@code 2015-11-16/P1Y} for the year
 * from 16 November 2015 to 15 November 2016.
 *
 * @param years 0 for the day alone
 */
public record DateSpan(LocalDate start, int years) implements Comparable<DateSpan> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:/P([1-9])Y)?");

    public DateSpan {
        if (years < 0 || years > 9 || start.getYear() < 0 || start.getYear() > 9999) {
            throw new IllegalArgumentException("not a span of years: " + start + ", " + years);
        }
    }

    /** @throws WrongValue if {@code text} has neither form */
    public static DateSpan parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                String years = form.group(2);
                return new DateSpan(LocalDate.parse(form.group(1)), years == null ? 0 : Integer.parseInt(years));
            } catch (DateTimeException noSuchDay) {
                throw wrong(text);
            }
        }
        throw wrong(text);
    }

    private static WrongValue wrong(String text) {
        return new WrongValue(
                ProblemCode.WRONG_TEXT,
                "not a day or a span of years",
                text,
                "a day such as 2024-05-15, or a span such as 2015-11-16/P1Y",
                "");
    }

    /** The last day. */
    public LocalDate end() {
        return years == 0 ? start : start.plusYears(years).minusDays(1);
    }

    @Override
    public int compareTo(DateSpan other) {
        return Comparator.comparing(DateSpan::end)
                .thenComparing(DateSpan::start)
                .compare(this, other);
    }

    @Override
    public String toString() {
        String day = String.format(
                Locale.ROOT, "%04d-%02d-%02d", start.getYear(), start.getMonthValue(), start.getDayOfMonth());
        return years == 0 ? day : day + "/P" + years + "Y";
    }
}
