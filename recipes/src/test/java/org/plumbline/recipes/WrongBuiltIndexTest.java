package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;
import org.plumbline.recipes.index.WeightingRule;

/** Indices built step by step that do not make sense, and what their writer is told, with line and column. */
class WrongBuiltIndexTest {
    /** Ten lines. */
    private static final String SHORTEST = """
            kind: built-index
            id: mine
            title: Mine
            # three indicators of one file
            data: {file: mine.csv, place: code}
            higher-is: worse
            indicators:
              - {column: Jobless}
              - {column: Damp homes}
              - {column: Crime}
            """;

    /** Three indicators in two domains, beginning in line 7; what is appended begins in line 13. */
    private static final String NESTED = """
            kind: built-index
            id: mine
            title: Mine
            data: {file: mine.csv, place: code}
            higher-is: worse
            indicators:
              - {column: jobless, in: work}
              - {column: damp, in: homes}
              - {column: crowded, in: homes}
            domains:
              - {id: work}
              - {id: homes}
            """;

    private static String problems(String recipe) {
        return RecipeTexts.problems("mine", recipe);
    }

    private static BuiltIndexRecipe read(String recipe) {
        return RecipeTexts.read("mine", recipe).as(BuiltIndexRecipe.class);
    }

    private static String nested(String from, String to) {
        assertThat(NESTED).contains(from);
        return NESTED.replaceFirst(java.util.regex.Pattern.quote(from), to);
    }

    @Test
    void tenLinesAreARecipe() {
        assertThat(SHORTEST.lines()).hasSize(10);
        BuiltIndexRecipe recipe = read(SHORTEST);
        assertThat(recipe.indicators()).extracting(IndicatorRule::id).containsExactly("jobless", "damp-homes", "crime");
        assertThat(recipe.indicators()).extracting(IndicatorRule::title).contains("Damp homes");
        assertThat(recipe.indicators()).allMatch(IndicatorRule::raises);
        assertThat(recipe.normalisation()).isEqualTo(new ScaleRule.Stated(new MinMax()));
        assertThat(recipe.weighting()).isEqualTo(new WeightingRule.Given(false));
        assertThat(recipe.aggregation()).isEqualTo(new ArithmeticMean());
        assertThat(recipe.margins()).isEmpty();
    }

    @Test
    void anIndicatorRunsAsItSaysItself() {
        BuiltIndexRecipe recipe = read(SHORTEST.replace("{column: Crime}", "{column: Pay, higher-is: better}"));
        assertThat(recipe.indicators()).extracting(IndicatorRule::raises).containsExactly(true, true, false);
        assertThat(read(SHORTEST.replace("higher-is: worse", "higher-is: better"))
                        .indicators())
                .allMatch(IndicatorRule::raises);
    }

    @ParameterizedTest
    @CsvSource({"Damp homes,damp-homes", "  % of GDP (2019) ,of-gdp-2019", "Ä,indicator", "--a--b--,a-b"})
    void anIdIsMadeOfAColumn(String column, String id) {
        assertThat(IndicatorRule.idOf(column)).isEqualTo(id);
        assertThat(IndicatorRule.idOf(column.repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void dataAreAFileOrATable() {
        assertThat(problems(nested("{file: mine.csv, place: code}", "{place: code}")))
                .startsWith("mine.yaml:4:1: data with neither file nor table");
        assertThat(problems(nested("{file: mine.csv, place: code}", "{file: mine.csv}")))
                .startsWith("mine.yaml:4:1: data without place");
        assertThat(problems(nested("{file: mine.csv, place: code}", "{table: some-table}")))
                .startsWith("mine.yaml:4:1: data without nation");
        assertThat(problems(nested("place: code}", "place: code, nation: england}")))
                .startsWith("mine.yaml:4:37: a key that goes with the other kind of data");
        assertThat(problems(nested("place: code}", "place: code, table: some-table}")))
                .startsWith("mine.yaml:4:37: data with both file and table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x.csv", "/etc/passwd", "a/b.csv", "..\\x.csv", ".hidden.csv", "x.txt", "x", "x.csv/", "~.csv"
            })
    void aFileLiesBesideTheRecipe(String file) {
        assertThat(problems(nested("file: mine.csv", "file: '" + file + "'")))
                .startsWith("mine.yaml:4:14: not the name of a file beside the recipe [wrong-text]");
    }

    @Test
    void aFilesNameMayHoldSpacesAsFilesOfPeopleDo() {
        assertThat(read(nested("file: mine.csv", "file: My places (2).csv.gz"))
                        .data()
                        .toString())
                .contains("My places (2).csv.gz");
    }

    @Test
    void idsAreToldApartOverTheIndexItsDomainsAndIndicators() {
        assertThat(problems(nested("{column: damp,", "{column: Jobless,"))).isEqualTo("""
                mine.yaml:8:14: a column whose short name is taken [wrong-value]
                    found     jobless
                    expected  an id that nothing else has; this one stands in line 7 already
                    to fix    give this indicator an id of its own, such as id: jobless-2""");
        assertThat(problems(nested("{column: damp,", "{column: damp, id: jobless,")))
                .startsWith("mine.yaml:8:24: an id that is taken");
        assertThat(problems(nested("{column: damp,", "{column: damp, id: mine,")))
                .startsWith("mine.yaml:8:24: an id that is taken");
        assertThat(problems(nested("{column: damp,", "{column: Work,")))
                .startsWith("mine.yaml:11:10: an id that is taken");
        assertThat(problems(nested("{id: homes}", "{id: work}\n  - {id: homes}")))
                .startsWith("mine.yaml:12:10: an id that is taken");
        assertThat(problems(nested("{column: damp,", "{column: Place code,")))
                .startsWith("mine.yaml:8:14: a column whose short name is taken")
                .contains("is a column of every table");
    }

    @Test
    void domainsAreNamedHavePartsAndAreNoPartsOfThemselves() {
        assertThat(problems(nested("in: work", "in: wrk")))
                .startsWith("mine.yaml:7:27: no such domain [unknown-key]")
                .contains("did you mean work?")
                .contains("mine.yaml:11:10: a domain without parts");
        assertThat(problems(
                        nested("{id: work}", "{id: work, in: homes}").replace("{id: homes}", "{id: homes, in: work}")))
                .startsWith("mine.yaml:11:10: a domain that is a part of itself")
                .contains("mine.yaml:12:10: a domain that is a part of itself", "expected  a domain whose in leads");
    }

    @Test
    void ofThePartsOfADomainOneCounts() {
        assertThat(problems(nested("in: work", "in: work, weight: 0")))
                .startsWith("mine.yaml:7:41: no part of work counts [weights-without-effect]");
        assertThat(problems(
                        nested("{id: work}", "{id: work, weight: 0}").replace("{id: homes}", "{id: homes, weight: 0}")))
                .startsWith("mine.yaml:11:24: no part of the index counts");
        assertThat(problems(nested("in: work", "in: work, weight: -1"))).contains("[wrong-value]");
    }

    @Test
    void aHiddenCountHasALeastThatIsNotAboveTheMost() {
        String counts = "counts: {cases: ill, among: people, per: 100, hidden: {least: 5, most: 4}}";
        assertThat(problems(nested("in: work", "in: work, " + counts))).startsWith("""
                mine.yaml:7:95: the least that a hidden count can be is above the most [wrong-value]
                    found     5 and 4
                    expected  a least that is not above the most
                    to fix    exchange them""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{method: min-max, least: 100, most: 0} | a scale that ends before it begins",
                "{method: min-max, least: 100} | a scale that ends before it begins",
                "{method: min-max, most: 0} | a scale that ends before it begins",
                "{method: goalposts, low: 5, high: 5} | a scale that ends before it begins",
                "{method: goalposts, low: 9, high: 5} | a scale that ends before it begins",
                "{method: distance-to-reference} | a distance to a reference with neither place nor value",
                "{method: distance-to-reference, place: A, value: 3} | a distance to a reference with both place and value",
                "{method: distance-to-reference, value: 0} | a distance to nought",
            })
    void scalesMakeSenseWhereverTheyStand(String scale, String told) {
        assertThat(problems(NESTED + "normalisation: " + scale + "\n"))
                .startsWith("mine.yaml:13:")
                .contains(told);
        assertThat(problems(nested("in: work", "in: work, normalisation: " + scale)))
                .startsWith("mine.yaml:7:")
                .contains(told);
        assertThat(problems(
                        nested("{id: homes}", "{id: homes, aggregation: {method: median, parts-on: " + scale + "}}")))
                .startsWith("mine.yaml:12:")
                .contains(told);
        assertThat(problems(
                        nested("{id: homes}", "{id: homes, aggregation: {method: median, then-on: " + scale + "}}")))
                .startsWith("mine.yaml:12:")
                .contains(told);
        assertThat(problems(margins("near: {normalisations: [" + scale + "]}")))
                .startsWith("mine.yaml:14:")
                .contains(told);
    }

    @Test
    void scoresArePutOnNoScaleThatNamesAPlace() {
        String onPlace = "aggregation: {method: median, then-on: {method: distance-to-reference, place: A}}\n";
        assertThat(problems(NESTED + onPlace))
                .startsWith("mine.yaml:13:72: a place as the reference of a scale that scores are put on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{step: denominate} | a step that has nothing to work on",
                "{step: shrink, parent: region} | a step that has nothing to work on",
                "{step: impute, method: group-mean} | group-mean without a group",
                "{step: impute, method: mean, group: region} | a key that goes with a method of groups",
                "{step: transform, method: log, indicators: [dmp]} | did you mean damp?",
                "{step: transform, method: log, indicators: [damp, damp]} | the same value twice",
                "{step: cut-off, indicators: [damp], low: 5, high: 5} | limits the wrong way round",
                "{step: cut-off, indicators: [damp], low: 6, high: 5} | limits the wrong way round",
                "{step: impute, method: group-mean, group: region, else-overall: 7} | [wrong-value]",
                "{step: screen, least: 0, unit: percent} | [wrong-value]",
            })
    void stepsHaveWhatTheyNeed(String step, String told) {
        assertThat(problems(NESTED + "steps:\n  - " + step + "\n"))
                .startsWith("mine.yaml:14:")
                .contains(told);
        String other = "near: {preparations: [{title: Other, steps: [" + step + "]}]}";
        assertThat(problems(margins(other))).startsWith("mine.yaml:14:").contains(told);
    }

    @Test
    void whatMakesValuesAnewComesBeforeWhatShapesThem() {
        String rated =
                nested("in: work}", "in: work, denominator: people, counts: {cases: ill, among: people, per: 1}}");
        String treat = "  - {step: treat, skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: log}\n";
        String divide = "  - {step: denominate}\n";
        String shrink = "  - {step: shrink, parent: region}\n";
        assertThat(read(rated + "steps:\n" + divide + shrink + treat).steps()).hasSize(3);
        assertThat(problems(rated + "steps:\n" + treat + divide)).isEqualTo("""
                mine.yaml:15:12: denominate after treat [wrong-value]
                    found     denominate in line 15, treat in line 14
                    expected  denominate before treat, which it would undo
                    to fix    move it up""");
        assertThat(problems(rated + "steps:\n" + divide + treat + shrink))
                .contains("mine.yaml:16:12: shrink after treat");
        assertThat(problems(rated + "steps:\n" + shrink + divide)).contains("mine.yaml:15:12: denominate after shrink");
        assertThat(problems(rated + "steps:\n" + divide + divide)).contains("mine.yaml:15:12: the same value twice");
    }

    @Test
    void aDenominatorWantsItsStepAndPerADenominator() {
        assertThat(problems(nested("in: work}", "in: work, denominator: people}")))
                .startsWith("mine.yaml:7:46: a denominator that no step divides by");
        assertThat(problems(nested("in: work}", "in: work, per: 1000}")))
                .startsWith("mine.yaml:7:38: per without a denominator");
    }

    @Test
    void ballotsAreOverTheParts() {
        String all = "{work: 40, homes: 60, jobless: 1, damp: 7, crowded: 3}";
        assertThat(read(NESTED + ballots(all)).weighting()).isInstanceOf(WeightingRule.ByBallots.class);
        assertThat(read(NESTED + ballots("{work: 40, homes: 60, damp: 7}")).weighting())
                .as("a single part needs no points")
                .isInstanceOf(WeightingRule.ByBallots.class);
        assertThat(problems(NESTED + ballots("{work: 40, homes: 60, dampp: 7, crowded: 1}")))
                .startsWith("mine.yaml:13:62: points for something that is not among the parts [unknown-key]")
                .contains("did you mean damp?");
        assertThat(problems(NESTED + ballots("{work: 40, homes: 60}")))
                .startsWith(
                        "mine.yaml:13:40: a ballot that gives nothing to any part of homes [weights-without-effect]");
        assertThat(problems(NESTED + ballots("{work: 0, homes: 0, damp: 1}")))
                .contains("a ballot that gives nothing to any part of the index");
        assertThat(problems(nested(
                        "{id: homes}", "{id: homes, weighting: {method: ballots, ballots: [{damp: 1, work: 1}]}}")))
                .contains("mine.yaml:12:66: points for something that is not among the parts");
        assertThat(problems(NESTED + ballots("{work: -1, homes: 2, damp: 1}"))).contains("[wrong-value]");
    }

    private static String ballots(String ballot) {
        return "weighting: {method: ballots, ballots: [" + ballot + "]}\n";
    }

    @Test
    void importanceIsOfPartsThatThereAre() {
        assertThat(read(NESTED + targets("{damp: 1, work: 2}")).weighting())
                .isInstanceOf(WeightingRule.ByImportance.class);
        assertThat(problems(NESTED + targets("{damp: 1, wrk: 2}")))
                .startsWith("mine.yaml:13:52: a target for something that the recipe does not have");
        assertThat(problems(NESTED + targets("{damp: 1, work: 0}"))).startsWith("mine.yaml:13:58: a target of nought");
        assertThat(problems(NESTED + targets("{damp: 1}"))).startsWith("mine.yaml:13:33: fewer than two targets");
        assertThat(problems(nested("{column: damp, in: homes}", "{column: damp, in: homes, weight: 0}")
                        + targets("{damp: 1, work: 1}")))
                .startsWith("mine.yaml:13:49: a target for a part whose weight is 0");
        assertThat(problems(nested(
                        "{id: homes}", "{id: homes, weighting: {method: importance, targets: {damp: 1, crowded: 2}}}")))
                .startsWith("mine.yaml:12:37: importance for one domain");
    }

    private static String targets(String targets) {
        return "weighting: {method: importance, targets: " + targets + "}\n";
    }

    @Test
    void aWeightedSumTakesStatedWeights() {
        String factor = "weighting: {method: principal-component, loading: squared}\n";
        assertThat(problems(NESTED + "aggregation: {method: weighted-sum}\n" + factor))
                .startsWith("mine.yaml:13:23: a weighted sum of the index, whose weights are not stated");
        assertThat(problems(nested("{id: homes}", "{id: homes, aggregation: {method: weighted-sum}}") + factor))
                .startsWith("mine.yaml:12:39: a weighted sum of homes");
        assertThat(read(NESTED + "aggregation: {method: weighted-sum}\nweighting: {method: given, unit: percent}\n")
                        .weighting())
                .isEqualTo(new WeightingRule.Given(true));
    }

    private static String margins(String sets) {
        return NESTED + "margins:\n  " + sets + "\n  draws: 20\n  seed: 1\n  lists: [1]\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near: {}",
                "near: {weights: {within: 0, unit: percent}}",
                "near: {normalisations: [{method: min-max}]}",
                "near: {aggregations: [{method: arithmetic-mean, note: as stated}]}",
            })
    void nearChoicesLeaveSomethingToChoose(String near) {
        assertThat(problems(margins(near)))
                .startsWith("mine.yaml:14:3: near choices among which there is nothing to choose")
                .contains("for example weights: {within: 25, unit: percent}");
    }

    @Test
    void farChoicesDoToo() {
        assertThat(problems(margins("near: {weights: {within: 1, unit: percent}}\n  far: {}")))
                .startsWith("mine.yaml:15:3: far choices among which there is nothing to choose");
        assertThat(read(margins(
                                "near: {weights: {within: 1, unit: percent}}\n  far: {aggregations: [{method: median}]}"))
                        .margins()
                        .orElseThrow()
                        .far())
                .isPresent();
    }

    @Test
    void aChoiceStandsOnce() {
        assertThat(problems(
                        margins("near: {aggregations: [{method: median, least: 50}, {method: median, least: 50.0}]}")))
                .startsWith("mine.yaml:14:54: the same choice twice");
        assertThat(problems(margins("near: {normalisations: [{method: rank}, {method: rank, note: again}]}")))
                .startsWith("mine.yaml:14:43: the same choice twice");
        String twice = "near: {preparations: [{title: A, steps: []}, {title: A, steps: []}]}";
        assertThat(problems(margins(twice))).startsWith("mine.yaml:14:56: the same value twice");
        assertThat(problems(margins("near: {preparations: [{title: as stated, steps: []}]}")))
                .startsWith("mine.yaml:14:33: a title that the steps of the recipe itself have");
    }

    @Test
    void marginsOfSamplingWantIndicatorsThatSayHowSureTheyAre() {
        String sampled = "near: {weights: {within: 1, unit: percent}}\n  sampling: true";
        assertThat(problems(margins(sampled)))
                .startsWith("mine.yaml:15:13: margins of sampling, though no indicator says how sure its figures are");
        String limits = "in: work, limits: {lower: low, upper: high}}";
        assertThat(read(margins(sampled).replace("in: work}", limits))
                        .margins()
                        .orElseThrow()
                        .sampling())
                .isTrue();
        assertThat(problems(margins(sampled).replace("in: work}", limits)
                        + "steps:\n  - {step: transform, method: log, indicators: [jobless]}\n"))
                .startsWith("mine.yaml:20:49: an indicator whose error is drawn is put on another scale of values");
        assertThat(problems(margins(sampled).replace("in: work}", "denominator: people, " + limits)
                        + "steps:\n  - {step: denominate}\n"))
                .contains("limits of an indicator that is divided by another column");
        assertThat(problems(margins(sampled).replace("in: work}", "in: work, limits: {lower: low, upper: low}}")))
                .contains("mine.yaml:7:61: the same value twice");
    }

    @Test
    void everythingIsToldAtOnce() {
        String wrong = nested("in: work", "in: wrk")
                + "steps:\n  - {step: denominate}\nnormalisation: {method: goalposts, low: 1, high: 0}\n";
        assertThat(problems(wrong)
                        .lines()
                        .filter(line -> line.startsWith("mine.yaml"))
                        .toList())
                .isEqualTo(List.of(
                        "mine.yaml:7:27: no such domain [unknown-key]",
                        "mine.yaml:11:10: a domain without parts [weights-without-effect]",
                        "mine.yaml:14:12: a step that has nothing to work on [wrong-value]",
                        "mine.yaml:15:41: a scale that ends before it begins [wrong-value]"));
    }
}
