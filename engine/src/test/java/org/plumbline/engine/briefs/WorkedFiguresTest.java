package org.plumbline.engine.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a brief works out of others, by arithmetic that is shown here. All values are SYNTHETIC. */
class WorkedFiguresTest {
    private final Figures figures = new Figures();

    private Figure rank(String id, String rank) {
        return figures.worked(id, "rank", rank, FigureUnit.RANK, "toys", "made up");
    }

    private Driver driver(String id, double part) {
        Figure rank = rank(id + ".rank", "1");
        return new Driver(
                id,
                figures.score(id + ".part", "part", part, "toys", "made up"),
                rank,
                figures.before(rank, "more deprived"));
    }

    @Test
    void beforeARankStandsOneFewerThanItSaysAndNobodyKnownBeforeAnUnknownOne() {
        Figure before = figures.before(rank("standing.low", "14"), "districts before it");
        assertThat(before.value()).isEqualTo("13");
        assertThat(before.origin()).isEqualTo(new Figure.Worked("standing.low", "one fewer than the rank"));
        assertThat(figures.before(rank("standing.high", ""), "districts before it")
                        .isKnown())
                .isFalse();
        assertThat(figures.list()).extracting(Figure::id).contains("standing.low.before", "standing.high.before");
    }

    @Test
    void theTwoLargestPartsAreTakenTogetherAsAShareOfAll() {
        // 30 and 20 of 60
        Drivers drivers = Drivers.of(figures, List.of(driver("a", 10), driver("b", 30), driver("c", 20)));
        assertThat(drivers.list()).extracting(Driver::title).containsExactly("b", "c", "a");
        assertThat(drivers.score().number()).isEqualTo(60);
        assertThat(drivers.shareOfLargest().value()).isEqualTo("0.83333");
    }

    @Test
    void ofAScoreOfNoughtNoPartIsTheLargest() {
        assertThat(Drivers.of(figures, List.of(driver("a", 0), driver("b", 0)))
                        .shareOfLargest()
                        .isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, MORE", "0.95, MORE", "0.949, EITHER", "0.343, EITHER", "0.051, EITHER", "0.05, LESS", "0, LESS"})
    void moreOrLessIsSaidOnlyOfNearlyAllChoices(double more, Money.Verdict verdict) {
        Figure none = rank("none", "");
        Figure share = figures.share("more", "share of choices", more, "draws", "counted");
        assertThat(new Money.Awarded("own name", none, none, none, none, share).verdict())
                .isEqualTo(verdict);
    }
}
