package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.index.DataLook.Components;
import org.plumbline.engine.index.DataLook.Pair;
import org.plumbline.engine.index.DataLook.Part;
import org.plumbline.engine.index.DataLook.Relation;
import org.plumbline.engine.index.DataLook.Reliability;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.statistics.RemoveOne;
import org.plumbline.methods.index.statistics.Warning;
import org.plumbline.methods.index.statistics.Warning.Kind;

/**
 * Five places and three indicators, worked by hand. On a scale of 0 to 100, a is 0 25 50 75 100, b is 25 0 75 50 100 and c is 50 0 100
 * 25 75; the domain one is the mean of a and b, 12.5 12.5 62.5 62.5 100; the index is the mean of one and c, 31.25 6.25 81.25 43.75 87.5.
 */
class DataLookTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final String PLACES = "code,a,b,c\nP1,1,2,3\nP2,2,1,1\nP3,3,4,5\nP4,4,3,2\nP5,5,5,4\n";
    private static final String REST = "indicators:\n"
            + "  - {column: a, title: First, in: one}\n"
            + "  - {column: b, in: one}\n"
            + "  - {column: c, in: two}\n"
            + "domains: [{id: one, title: One}, {id: two, title: Two}]\n"
            + "normalisation: {method: min-max}\n"
            + "weighting: {method: equal}\n"
            + "aggregation: {method: arithmetic-mean}\n";

    @TempDir
    Path folder;

    private DataLook look() {
        return ToyIndex.write(folder, PLACES, REST).build().look();
    }

    @Test
    void twoIndicatorsThatChangePlacesTwiceGoTogetherByFourFifths() {
        Pair pair = look().pairs().get(0);
        assertThat(List.of(pair.one(), pair.other())).containsExactly("a", "b");
        assertThat(pair.relation()).isEqualTo(Relation.SAME_DOMAIN);
        // Products of deviations 2 + 2 + 0 + 0 + 4 = 8, squares 10 each; of ten pairs of places two are the other way
        // round.
        assertThat(pair.pearson().coefficient()).isCloseTo(0.8, EXACT);
        assertThat(pair.spearman().coefficient()).isCloseTo(0.8, EXACT);
        assertThat(pair.kendall().orElseThrow().coefficient()).isCloseTo(0.6, EXACT);
        // With three degrees of freedom: 1 - 2 / pi (theta + sin theta cos theta), tan theta = t / sqrt 3 = 4/3.
        assertThat(pair.pearson().probability())
                .isCloseTo(1 - 2 / Math.PI * (Math.atan(4 / 3.0) + 0.8 * 0.6), within(1e-12));
        assertThat(pair.pearson().places()).isEqualTo(5);
        assertThat(pair.whyEmpty()).isEmpty();
    }

    @Test
    void alphaIsThatOfTwoPartsOfOneVarianceAndOnePartHasNone() {
        List<Reliability> found = look().reliability();
        assertThat(found).extracting(Reliability::domain).containsExactly("one", "two", "toy", "toy");
        assertThat(found.get(0).alpha()).isCloseTo(2 * 0.8 / 1.8, EXACT);
        assertThat(found.get(1).alpha()).isNaN();
        assertThat(found.get(1).whyEmpty()).contains("it has one part only");
        assertThat(found.get(3).ofIndicators()).isTrue();
        // a and c go together by 0.3 (1 x 0... products 0 + 2 + 0 - 1 + 2), b and c by 0.8: shared 2 (0.8 + 0.3 + 0.8),
        // own 3.
        assertThat(found.get(3).alpha()).isCloseTo(2 * 1.9 / (3 + 2 * 1.9) * 3 / 2, EXACT);
    }

    @Test
    void componentsOfTwoPartsAreTheirSumAndTheirDifference() {
        Components one = look().components().get(0);
        assertThat(one.eigenvalues().get(0)).isCloseTo(1.8, EXACT);
        assertThat(one.shares().get(1)).isCloseTo(0.1, EXACT);
        assertThat(one.loadings()).allSatisfy(loading -> assertThat(loading).isCloseTo(Math.sqrt(0.5), EXACT));
        assertThat(look().components().get(1).whyEmpty()).contains("it has one part only");
    }

    @Test
    void weightsStandBesideImportanceAndWhatTheRankingWouldBeWithout() {
        List<Part> parts = look().parts();
        assertThat(parts).extracting(Part::id).containsExactly("a", "b", "c", "one", "two");
        assertThat(parts).extracting(Part::weight).containsExactly(0.25, 0.25, 0.5, 0.5, 0.5);
        assertThat(parts.subList(0, 3).stream()
                        .mapToDouble(Part::importanceShare)
                        .sum())
                .isCloseTo(1, EXACT);
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part.importance()).isCloseTo(part.correlation() * part.correlation(), EXACT));
        // Ranks are 4 5 2 3 1. Without two: 4 4 2 2 1. Without one: 3 5 1 4 2.
        requireRemoval(parts.get(4), 0.4, 1);
        requireRemoval(parts.get(3), 0.8, 1);
        requireRemoval(parts.get(2), 0.4, 1); // two is nothing without c
    }

    private static void requireRemoval(Part part, double mean, int largest) {
        RemoveOne.Removal removal = part.removal().orElseThrow();
        assertThat(removal.meanRankChange()).as(part.id()).isCloseTo(mean, EXACT);
        assertThat(removal.largestRankChange()).isEqualTo(largest);
        assertThat(removal.places()).isEqualTo(5);
    }

    @Test
    void everyTableIsPublishedWithTheBuild() {
        List<String> names = new BuiltTables(
                        ToyIndex.write(folder, PLACES, REST).build())
                .list().stream().map(Table::name).toList();
        assertThat(names).containsAll(LookTables.names());
        assertThat(new LookTables(look()).list()).extracting(Table::name).isEqualTo(LookTables.names());
    }

    @Test
    void aLookIsThatOfTheBuild() {
        ToyIndex index = ToyIndex.write(folder, PLACES, REST);
        assertThat(index.look()).isEqualTo(index.build().look());
    }

    @Test
    void whatCanBeSaidIsSaidWhereTheIndexCannotBeBuilt() {
        DataLook look = ToyIndex.write(
                        folder,
                        PLACES.replace(",c\n", ",c,d\n").replaceAll("(P\\d.*)", "$1,7"),
                        REST.replace("domains:", "  - {column: d, in: two}\ndomains:"))
                .look();
        assertThat(look.whyNotBuilt().orElseThrow())
                .contains("toy")
                .contains("d")
                .contains("the same");
        assertThat(look.warnings())
                .extracting(Warning::kind, Warning::element)
                .containsExactly(tuple(Kind.FEW_DIFFERENT, "d"));
        assertThat(look.indicator("a").used().median()).isEqualTo(3);
        assertThat(look.parts()).isEmpty();
        assertThat(look.pairs()).extracting(Pair::one).containsExactly("a", "c");
        assertThat(look.pairs().get(1).whyEmpty()).contains("one of the two is the same in all places that have both");
        assertThat(look.components().get(1).whyEmpty().orElseThrow()).contains("d is the same");
        assertThat(new LookTables(look).list()).hasSameSizeAs(LookTables.names());
    }

    @Test
    void indicatorsWithTooFewPlacesInCommonAreSaidToBe() {
        DataLook look = ToyIndex.write(
                        folder, "code,a,b,c\nP1,1,,3\nP2,2,,1\nP3,,4,5\nP4,,3,2\nP5,5,5,4\nP6,,,1\nP7,,,2\n", REST)
                .build()
                .look();
        Pair pair = look.pairs().get(0);
        assertThat(pair.pearson().places()).isEqualTo(1);
        assertThat(pair.whyEmpty()).contains("fewer than three places have both");
        assertThat(look.components().get(0).whyEmpty().orElseThrow()).contains("it takes three");
        assertThat(look.warnings())
                .filteredOn(one -> one.kind() == Kind.FEW_OBSERVED)
                .extracting(Warning::element)
                .containsExactly("a", "b");
    }

    @Test
    void gapsAreLookedForBeforeTheyAreFilledAndOutliersAfterTheyAreBroughtIn() {
        StringBuilder csv = new StringBuilder("code,a,b,c\n");
        for (int i = 0; i < 20; i++) {
            csv.append("P").append(i).append(',').append(i == 7 ? 1000 : i).append(',');
            csv.append(i % 2 == 0 ? "" : 3 * i % 20)
                    .append(',')
                    .append(7 * i % 20)
                    .append('\n');
        }
        DataLook asItIs = ToyIndex.write(folder, csv.toString(), REST).look();
        assertThat(asItIs.warnings()).extracting(Warning::kind).contains(Kind.FEW_OBSERVED, Kind.SKEWED);
        String steps = "steps:\n  - {step: impute, method: median}\n"
                + "  - {step: treat, skewness: 2, kurtosis: 3.5, winsorise: 1, otherwise: log}\n";
        DataLook treated = ToyIndex.write(folder, csv.toString(), REST + steps).look();
        assertThat(treated.warnings())
                .extracting(Warning::kind)
                .contains(Kind.FEW_OBSERVED)
                .doesNotContain(Kind.SKEWED);
        DataLook ranked = ToyIndex.write(folder, csv.toString(), REST.replace("min-max", "rank"))
                .look();
        assertThat(ranked.warnings()).extracting(Warning::kind).doesNotContain(Kind.SKEWED);
    }

    @Test
    void aPartThatRunsTheOtherWayIsFound() {
        // Beside a and c, with which it goes together by 0.8 each, b turned round is 1 - 0.8 - 0.8 of its variance with
        // their sum.
        DataLook look = ToyIndex.write(
                        folder,
                        PLACES,
                        "indicators: [{column: a}, {column: b, higher-is: better}, {column: c}]\n"
                                + REST.substring(REST.indexOf("normalisation")))
                .look();
        assertThat(look.warnings()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.AGAINST_DOMAIN);
            assertThat(one.element()).isEqualTo("b");
            assertThat(one.value()).isCloseTo(-0.6 / Math.sqrt(3 + 2 * (0.3 - 0.8 - 0.8)), EXACT);
        });
    }
}
