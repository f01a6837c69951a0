package org.plumbline.engine.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.engine.briefs.ToyLocal.HARTLEPOOL;
import static org.plumbline.engine.briefs.ToyLocal.RESIDENTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.WrongInput;

/** What is read off local statistics, on tables that can be worked out by hand. */
class LocalPartTest {
    private static final String ENGLAND_TOYS = "Toys,E92000001,2021-01-01/P1Y,50,48,52";
    private static final String ENGLAND_FALLS = "Falls,E92000001,2021-01-01/P1Y,20,,";

    @TempDir
    private Path folder = Path.of("");

    private Local toys(String place, String... others) {
        List<String> rows = new ArrayList<>(List.of("Toys,E06000001,2020-01-01/P1Y,50,45,55", place, ENGLAND_TOYS));
        rows.addAll(List.of(others));
        rows.addAll(List.of("Falls,E06000002,2020-01-01/P1Y,9,,"));
        return new ToyLocal(folder).of(HARTLEPOOL, RESIDENTS, rows.toArray(String[]::new));
    }

    @Test
    void aStrengthIsBeyondBothMarginsAndBetterThanMostOthersOfEngland() {
        Local local = toys(
                "Toys,E06000001,2021-01-01/P1Y,60,53,67",
                "Toys,E06000002,2021-01-01/P1Y,59,,",
                "Toys,E07000001,2021-01-01/P1Y,40,,",
                "Toys,E08000001,2021-01-01/P1Y,61,,",
                "Toys,W06000001,2021-01-01/P1Y,99,,",
                "Toys,E12000001,2021-01-01/P1Y,99,,",
                "Toys,E09000001,2020-01-01/P1Y,99,,");

        assertThat(local.strengths()).singleElement().satisfies(toys -> {
            // of the three other districts of England in that period, 59 and 40 are fewer, 61 is more
            assertThat(toys.betterThan().value()).isEqualTo("2");
            assertThat(toys.others().value()).isEqualTo("3");
            assertThat(toys.value().value()).isEqualTo("60");
            assertThat(toys.england().value()).isEqualTo("50");
            assertThat(toys.value().origin())
                    .isEqualTo(new Figure.Published(
                            "els-indicators",
                            List.of("indicator", "area_code", "period"),
                            List.of("Toys", HARTLEPOOL, "2021-01-01/P1Y"),
                            "value"));
        });
        assertThat(local.compared().value()).isEqualTo("1");
    }

    @Test
    void aValueWhoseMarginMeetsEnglandsIsNoStrengthNorOneThatIsLikeMostOthers() {
        String worse = "Toys,E06000002,2021-01-01/P1Y,1,,";
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,60,52,68", worse).strengths())
                .isEmpty();
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,60,52.1,68", worse).strengths())
                .hasSize(1);
        // one of two others is half of them, not most
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,60,53,68", worse, "Toys,E06000003,2021-01-01/P1Y,60,,")
                        .strengths())
                .isEmpty();
    }

    @Test
    void aValueWithoutTheMarginThatEnglandHasIsNoStrength() {
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,90,,", "Toys,E06000002,2021-01-01/P1Y,1,,")
                        .strengths())
                .isEmpty();
    }

    @Test
    void whereNobodyPublishesAMarginAPlaceOfFewPeopleIsNotJudgedByIt() {
        String[] rows = {
            "Toys,E06000001,2020-01-01/P1Y,1,,",
            "Falls,E06000001,2020-01-01/P1Y,11,,",
            "Falls,E06000001,2021-01-01/P1Y,10,,",
            "Falls,E06000002,2021-01-01/P1Y,30,,",
            ENGLAND_FALLS
        };
        assertThat(new ToyLocal(folder).of(HARTLEPOOL, RESIDENTS, rows).strengths())
                .extracting(Local.Strength::id)
                .containsExactly("falls");
        assertThat(new ToyLocal(folder).of(HARTLEPOOL, 2_000, rows).strengths()).isEmpty();
    }

    @Test
    void aChangeIsClearOnlyWhereTheIntervalsDoNotMeet() {
        Local clear = toys("Toys,E06000001,2021-01-01/P1Y,60,55.1,67");
        assertThat(clear.changes()).singleElement().satisfies(change -> {
            assertThat(change.place().certainty()).isEqualTo(Local.Certainty.CLEAR);
            assertThat(change.place().by()).isEqualTo(10);
            assertThat(change.england()).isEmpty();
            assertThat(change.points()).hasSize(2);
        });
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,60,55,67")
                        .changes()
                        .get(0)
                        .place()
                        .certainty())
                .isEqualTo(Local.Certainty.WITHIN_MARGIN);
        assertThat(toys("Toys,E06000001,2021-01-01/P1Y,60,,")
                        .changes()
                        .get(0)
                        .place()
                        .certainty())
                .isEqualTo(Local.Certainty.NO_MARGIN);
    }

    @Test
    void periodsBeforeTheOneFromWhichItIsDefinedAlikeAreLeftOut() {
        Local local = new ToyLocal(folder)
                .of(
                        HARTLEPOOL,
                        RESIDENTS,
                        "Toys,E06000001,2019-01-01/P1Y,99,98,99",
                        "Toys,E06000001,2020-01-01/P1Y,50,45,55",
                        "Toys,E06000001,2021-01-01/P1Y,51,46,56",
                        "Falls,E06000001,2020-01-01/P1Y,5,,");
        assertThat(local.changes()).singleElement().satisfies(change -> {
            assertThat(change.from().text()).isEqualTo("2020-01-01/P1Y");
            assertThat(change.points()).hasSize(2);
        });
        assertThat(local.notCompared())
                .extracting(Local.Unsaid::title, Local.Unsaid::reason)
                .containsExactly(
                        tuple("Falls", "values of one time alone"), tuple("Games", "counted otherwise each year"));
    }

    @Test
    void aDistrictThatGotANewCodeIsOneAndNotAmongTheOthers() {
        Local local = toys("Toys,E06000048,2021-01-01/P1Y,60,58,67", "Toys,E06000002,2021-01-01/P1Y,1,,");
        assertThat(local.strengths()).singleElement().satisfies(toys -> {
            assertThat(toys.others().value()).isEqualTo("1");
            assertThat(toys.value().id()).isEqualTo("local.toys.2021-01-01-p1y.e06000048");
        });
        assertThat(local.changes()).hasSize(1);
    }

    @Test
    void spansThatOverlapAreNoChange() {
        Local local = new ToyLocal(folder)
                .of(
                        ToyLocal.file("2019-01-01/P3Y"),
                        HARTLEPOOL,
                        RESIDENTS,
                        Optional.empty(),
                        "Toys,E06000001,2019-01-01/P3Y,50,45,55",
                        "Toys,E06000001,2021-01-01/P3Y,70,65,75",
                        "Falls,E06000002,2019-01-01/P3Y,5,,");
        assertThat(local.changes()).isEmpty();
    }

    @Test
    void whatHasNoValueSaysSoAndWhy() {
        Local local = toys("Toys,E06000001,2021-01-01/P1Y,,,");
        assertThat(local.expectations())
                .satisfiesExactly(
                        toys -> assertThat(toys.facts().get(0).value().value()).isEqualTo("50"),
                        falls -> assertThat(falls.missing().get(0).reason())
                                .isEqualTo("no value for Toytown is on file; it is counted in towns"),
                        games -> assertThat(games.missing().get(0).reason()).isEqualTo("nobody counts games"));
    }

    @Test
    void aDistrictThatIsNoMoreIsToldNothingOfEvenWhereOlderSeriesHaveIt() {
        Local local = new ToyLocal(folder)
                .of(
                        ToyLocal.file("2020-01-01/P1Y"),
                        HARTLEPOOL,
                        RESIDENTS,
                        Optional.of(new Local.Merged("Gametown", 2023)),
                        "Toys,E06000001,2020-01-01/P1Y,50,45,55",
                        "Toys,E06000001,2021-01-01/P1Y,60,58,62",
                        ENGLAND_TOYS,
                        "Falls,E06000001,2020-01-01/P1Y,5,,");
        assertThat(local.strengths()).isEmpty();
        assertThat(local.changes()).isEmpty();
        assertThat(local.expectations().get(0).missing().get(0).reason())
                .isEqualTo("Toytown was merged into Gametown in 2023");
    }

    @Test
    void aPeriodThatIsNotOnFileIsToldAtItsPlaceInTheRecipe() {
        assertThatThrownBy(() -> new ToyLocal(folder)
                        .of(
                                ToyLocal.file("2018-01-01/P1Y"),
                                HARTLEPOOL,
                                RESIDENTS,
                                Optional.empty(),
                                "Toys,E06000001,2020-01-01/P1Y,50,45,55"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("toy.yaml:6:24: a period of which Toys has no value")
                .hasMessageContaining("toy.yaml:7:25: a period of which Falls has no value");
    }

    @Test
    void aStrengthIsNeverWorseThanEnglandNorThanMost() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            for (String indicator : List.of("Toys", "Falls")) {
                rows.add(indicator + ",E92000001,2020-01-01/P1Y," + value(random));
                for (int place = 1; place <= 9; place++) {
                    rows.add(indicator + ",E0600000" + place + ",2020-01-01/P1Y," + value(random));
                }
            }
            Local local = new ToyLocal(folder).of(HARTLEPOOL, RESIDENTS, rows.toArray(String[]::new));
            for (Local.Strength strength : local.strengths()) {
                double more = strength.value().number() - strength.england().number();
                assertThat(strength.id().equals("toys") ? more : -more)
                        .as("seed %d, %s", seed, strength)
                        .isPositive();
                assertThat(strength.share()).as("seed %d", seed).isGreaterThan(0.5);
            }
        }
    }

    private static String value(Random random) {
        int value = random.nextInt(100);
        int margin = random.nextInt(20);
        return random.nextBoolean() ? value + ",," : value + "," + (value - margin) + "," + (value + margin);
    }
}
