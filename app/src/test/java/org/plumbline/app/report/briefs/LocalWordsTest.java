package org.plumbline.app.report.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.FigureUnit;
import org.plumbline.engine.briefs.Local;
import org.plumbline.engine.briefs.LocalPeriod;
import org.plumbline.engine.briefs.Subject;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;

/** Headings and sentences from local statistics. All figures are SYNTHETIC. */
class LocalWordsTest {
    private static final LocalPeriod THEN = period("2011-01-01", 3);
    private static final LocalPeriod NOW = period("2022-01-01", 3);
    private static final Subject DISTRICT = subject(SubjectKind.DISTRICT);

    private static LocalPeriod period(String start, int years) {
        return new LocalPeriod(years == 0 ? start : start + "/P" + years + "Y", LocalDate.parse(start), years);
    }

    private static Subject subject(SubjectKind kind) {
        Place district =
                new Place(new AreaCode("E06000001"), "Toytown", new Vintage(2019), Optional.empty(), Optional.empty());
        return new Subject(kind, "E06000001", "Toytown", List.of(district), Optional.empty());
    }

    private static Figure figure(String id, double value, FigureUnit unit) {
        return new Figure(id, id, Double.toString(value), unit, new Figure.Worked("toys", "made up"));
    }

    private static Local.Value value(double value, double margin) {
        return margin == 0
                ? new Local.Value(figure("v", value, FigureUnit.YEARS), Optional.empty(), Optional.empty())
                : new Local.Value(
                        figure("v", value, FigureUnit.YEARS),
                        Optional.of(figure("l", value - margin, FigureUnit.YEARS)),
                        Optional.of(figure("u", value + margin, FigureUnit.YEARS)));
    }

    private static Local.Moved moved(double then, double now, double margin) {
        return new Local.Moved(value(then, margin), value(now, margin));
    }

    private static Local.Change change(String title, Local.Moved place, Local.Moved england) {
        List<Local.Point> points = List.of(
                new Local.Point(THEN, place.then().figure().number(), Double.NaN, Double.NaN, 60),
                new Local.Point(NOW, place.latest().figure().number(), Double.NaN, Double.NaN, 61));
        return new Local.Change("toys", title, THEN, NOW, place, Optional.of(england), points, "alike");
    }

    private static Local local(
            boolean itself, Optional<Local.Merged> merged, List<Local.Change> changes, List<Local.Expected> expected) {
        return new Local(
                "Toytown",
                itself,
                "districts",
                merged,
                figure("c", 5, FigureUnit.COUNT),
                figure("b", 0, FigureUnit.COUNT),
                List.of(),
                changes,
                List.of(new Local.Unsaid("Games", "counted otherwise each year")),
                expected);
    }

    private static String finding(Local.Change... changes) {
        return new ChangeWords(local(true, Optional.empty(), List.of(changes), List.of()), DISTRICT)
                .section()
                .finding()
                .text();
    }

    @Test
    void theHeadingSaysWhatChangedAndWhetherEnglandsDid() {
        assertThat(finding(change("Healthy life", moved(60, 55, 1), moved(60, 60.2, 0.5))))
                .isEqualTo("Healthy life fell while England's did not clearly");
        assertThat(finding(change("Healthy life", moved(60, 55, 1), moved(60, 62, 0.5))))
                .isEqualTo("Healthy life fell while England's rose");
        assertThat(finding(change("Healthy life", moved(60, 65, 1), moved(60, 62, 0.5))))
                .isEqualTo("Healthy life rose, as did England's");
    }

    @Test
    void aChangeThatEnglandDidNotSeeComesBeforeAClearerOneThatItDid() {
        assertThat(finding(
                        change("Pay", moved(60, 90, 1), moved(60, 80, 1)),
                        change("Health", moved(60, 55, 1), moved(60, 60, 1))))
                .isEqualTo("Health fell while England's did not clearly; pay rose, as did England's");
    }

    @Test
    void withoutAClearChangeTheHeadingSaysThatOrThatItCannotBeSaid() {
        assertThat(finding(change("Health", moved(60, 61, 1), moved(60, 62, 0.5))))
                .isEqualTo("No stated indicator changed clearly");
        assertThat(finding(change("Health", moved(60, 61, 0), moved(60, 62, 0))))
                .isEqualTo("Whether anything changed clearly cannot be said");
        assertThat(finding()).isEqualTo("Whether anything changed clearly cannot be said");
    }

    @Test
    void aSmallerPlaceIsToldPlainlyWhoseFiguresTheseAre() {
        Section section = new ChangeWords(
                        local(false, Optional.empty(), List.of(), List.of()), subject(SubjectKind.WARD))
                .section();
        assertThat(((Block.Paragraph) section.blocks().get(0)).words().text())
                .isEqualTo(
                        "These figures are of Toytown, the district that it lies in: none are published for smaller places.");
    }

    @Test
    void aMergedDistrictCannotBeToldOf() {
        Section section = new ChangeWords(
                        local(true, Optional.of(new Local.Merged("Gametown", 2023)), List.of(), List.of()), DISTRICT)
                .section();
        assertThat(section.finding().text()).isEqualTo("What has changed cannot be said");
        assertThat(((Block.Paragraph) section.blocks().get(0)).words().text())
                .contains("Toytown was merged into Gametown in 2023");
    }

    @Test
    void anExpectationHasItsFactOrSaysThatItCannot() {
        Citation source = new Citation("Toys for all", "Toytown", "https://example.org/");
        Local.Fact fact = new Local.Fact(
                "Children with a toy",
                period("2026-01-01", 0),
                figure("t", 83.6, FigureUnit.PERCENT),
                Optional.of(figure("e", 88.4, FigureUnit.PERCENT)));
        Section section = new ExpectationWords(
                        local(
                                true,
                                Optional.empty(),
                                List.of(),
                                List.of(
                                        new Local.Expected("A toy", "a wish", source, List.of(fact), List.of()),
                                        new Local.Expected(
                                                "A game",
                                                "a wish",
                                                source,
                                                List.of(),
                                                List.of(new Local.Unsaid("A game", "nobody counts games"))))),
                        DISTRICT)
                .section();
        assertThat(section.finding().text())
                .isEqualTo("Of two things that one should be able to expect, a fact is on file for one");
        assertThat(((Block.Points) section.blocks().get(0)).points())
                .extracting(Phrase::text)
                .containsExactly(
                        "A toy (a wish). Children with a toy: 83.6% in January 2026; England 88.4%.",
                        "A game (a wish). Cannot say: nobody counts games.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-15, 0, May 2024",
        "2023-01-01, 1, 2023",
        "2022-01-01, 3, 2022 to 2024",
        "2024-09-01, 1, 2024/25",
        "1999-04-01, 1, 1999/00",
        "2024-11-16, 1, the year to November 2025"
    })
    void aPeriodIsWrittenAsPeopleSayIt(String start, int years, String words) {
        assertThat(PeriodText.of(period(start, years))).isEqualTo(words);
    }
}
