package org.plumbline.app.report.briefs;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Driver;
import org.plumbline.engine.briefs.Drivers;
import org.plumbline.engine.briefs.SubjectKind;

/** What the score is made of. */
final class DriverWords {
    private final Brief brief;

    DriverWords(Brief brief) {
        this.brief = brief;
    }

    Section section() {
        Drivers drivers = brief.drivers();
        return new Section(
                "drivers",
                finding(drivers),
                List.of(
                        new Block.Rows(
                                List.of("domain", "part of the score", "rank on it"),
                                drivers.list().stream().map(DriverWords::row).toList()),
                        new Block.Caption(Phrase.of(
                                "Each part is the domain's weight times its value on the index's scale; the parts sum to {}{}. Ranks are among {} {}, 1 the most deprived.",
                                drivers.score(),
                                measure(),
                                brief.standings().get(0).among(),
                                brief.standings().get(0).peers()))));
    }

    private Phrase finding(Drivers drivers) {
        String largest = Words.list(drivers.list().stream()
                .limit(Drivers.LARGEST)
                .map(driver -> driver.title().toLowerCase(Locale.UK))
                .toList());
        return drivers.shareOfLargest().isKnown()
                ? Phrase.of(
                        "{} make up {} of its score{}",
                        LocalWords.upper(largest),
                        drivers.shareOfLargest(),
                        isDistrict() ? " on the measure of need" : "")
                : Phrase.of("No domain adds to its score");
    }

    /** The score of a district is of another measure than the one that sets it beside its region. */
    private String measure() {
        return isDistrict() ? ", its score on the measure of need, which is another than the deprivation score" : "";
    }

    private boolean isDistrict() {
        return brief.subject().kind() == SubjectKind.DISTRICT;
    }

    private static List<Phrase> row(Driver driver) {
        return List.of(Phrase.of(driver.title()), Phrase.of("{}", driver.part()), Phrase.of("{}", driver.rank()));
    }
}
