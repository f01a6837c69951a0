package org.plumbline.engine.briefs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.plumbline.sources.ons.DateSpan;

/**
 * What a local value is about: a day, or the years that begin with it.
 *
 * @param text as the published table writes it: {@code 2024-05-15}, or {@code 2022-01-01/P3Y}
 * @param years 0 for the day alone
 */
public record LocalPeriod(String text, LocalDate start, int years) implements Comparable<LocalPeriod> {

    static LocalPeriod of(DateSpan span) {
        return new LocalPeriod(span.toString(), span.start(), span.years());
    }

    /** The last day. */
    public LocalDate end() {
        return years == 0 ? start : start.plusYears(years).minusDays(1);
    }

    /** As a part of a figure's id has it. */
    String id() {
        return text.toLowerCase(Locale.ROOT).replace('/', '-');
    }

    @Override
    public int compareTo(LocalPeriod other) {
        return Comparator.comparing(LocalPeriod::end)
                .thenComparing(LocalPeriod::start)
                .compare(this, other);
    }
}
