package org.plumbline.app.report.briefs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Driver;
import org.plumbline.engine.briefs.Standing;

/** Where the place does best, which is told first. */
final class StrengthWords {
    private static final int MOST = 2;

    private final Brief brief;
    private final PlaceWords place;

    StrengthWords(Brief brief, PlaceWords place) {
        this.brief = brief;
        this.place = place;
    }

    Section section() {
        Standing standing = brief.standings().get(0);
        long half = Math.round(standing.among().number() / 2);
        List<Driver> best = brief.drivers().list().stream()
                .sorted(Comparator.comparingDouble(
                        (Driver driver) -> -driver.rank().number()))
                .toList();
        long better =
                best.stream().filter(driver -> driver.rank().number() > half).count();
        Phrase finding = better == 0
                ? Phrase.of(
                        "Of {} domains of deprivation, it does best on {}",
                        Words.count(best.size()),
                        lower(best.get(0)))
                : Phrase.of(
                        "It is less deprived than most {} on {} of {} domains",
                        standing.peers(),
                        Words.count(better),
                        Words.count(best.size()));
        Block domains = new Block.Points(best.stream()
                .limit(Math.max(MOST, Math.min(better, MOST + 1)))
                .map(driver -> Phrase.of(
                        "{}: {} of the {} {} are more deprived than {} on it.",
                        driver.title(),
                        driver.worse(),
                        standing.among(),
                        standing.peers(),
                        place.it()))
                .toList());
        return section(finding, domains);
    }

    /** Local statistics of the place itself come first; those of its district come after what is known of the place. */
    private Section section(Phrase finding, Block domains) {
        Optional<LocalStrengths> local = brief.local().map(LocalStrengths::new);
        if (local.isEmpty()) {
            return new Section("strengths", finding, List.of(domains));
        }
        LocalStrengths strengths = local.get();
        Block told = strengths.isAny() ? new Block.Points(strengths.points()) : new Block.Paragraph(strengths.none());
        if (brief.local().orElseThrow().itself()) {
            return strengths.isAny()
                    ? new Section(
                            "strengths",
                            strengths.finding(),
                            List.of(
                                    told,
                                    new Block.Caption(strengths.caption()),
                                    new Block.Paragraph(Phrase.of("{}:", finding)),
                                    domains))
                    : new Section("strengths", finding, List.of(domains, told));
        }
        return new Section(
                "strengths",
                finding,
                List.of(
                        domains,
                        new Block.Paragraph(Phrase.of(
                                "Its district, {}:", brief.local().orElseThrow().of())),
                        told));
    }

    private static String lower(Driver driver) {
        return driver.title().substring(0, 1).toLowerCase(Locale.UK)
                + driver.title().substring(1);
    }
}
