package org.plumbline.app.report.briefs;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.plumbline.engine.briefs.LocalPeriod;

/** How a period of local statistics is written in a sentence. */
final class PeriodText {

    private PeriodText() {}

    /** "May 2024", "2023", "2022 to 2024", "2024/25", "the year to November 2025". */
    static String of(LocalPeriod period) {
        LocalDate start = period.start();
        if (period.years() == 0) {
            return month(start);
        }
        boolean calendar = start.getDayOfYear() == 1;
        if (calendar) {
            return period.years() == 1
                    ? Integer.toString(start.getYear())
                    : start.getYear() + " to " + period.end().getYear();
        }
        if (period.years() > 1) {
            return month(start) + " to " + month(period.end());
        }
        // School years begin in August or September, financial years in April; both are written with a stroke.
        boolean split = start.getDayOfMonth() == 1 && (start.getMonthValue() == 4 || start.getMonthValue() >= 8);
        return split
                ? start.getYear() + "/" + String.format(Locale.ROOT, "%02d", (start.getYear() + 1) % 100)
                : "the year to " + month(period.end());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }
}
