package org.plumbline.app.report.briefs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Driver;
import org.plumbline.engine.tables.Decimals;

/** What the score is made of. */
final class DriverWords {
    private static final int NAMED = 2;

    private final Brief brief;

    DriverWords(Brief brief) {
        this.brief = brief;
    }

    Section section() {
        List<Driver> largest = brief.drivers().stream()
                .sorted(Comparator.comparingDouble(
                        (Driver driver) -> -driver.part().number()))
                .toList();
        double all = brief.drivers().stream()
                .mapToDouble(driver -> driver.part().number())
                .sum();
        double named = largest.stream()
                .limit(NAMED)
                .mapToDouble(driver -> driver.part().number())
                .sum();
        Phrase finding = Phrase.of(
                "{} make up {}% of its score",
                Words.list(largest.stream()
                        .limit(NAMED)
                        .map(driver -> driver.title().toLowerCase(Locale.UK))
                        .toList()),
                Decimals.fixed(100 * named / all, 0));
        return new Section(
                "drivers",
                capital(finding),
                List.of(
                        new Block.Rows(
                                List.of("domain", "part of the score", "rank on it"),
                                largest.stream().map(DriverWords::row).toList()),
                        new Block.Caption(Phrase.of(
                                "Each part is the domain's weight times its value on the index's scale; the parts sum to the score. Ranks are among {} {}, 1 the most deprived.",
                                brief.standings().get(0).among(),
                                brief.standings().get(0).peers()))));
    }

    private static Phrase capital(Phrase phrase) {
        String text = phrase.text();
        return Phrase.of("{}", text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1));
    }

    private static List<Phrase> row(Driver driver) {
        return List.of(Phrase.of(driver.title()), Phrase.of("{}", driver.part()), Phrase.of("{}", driver.rank()));
    }
}
