package org.plumbline.methods.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.places.Conversion.Pair;
import org.plumbline.methods.places.ConversionReceipt.Line;
import org.plumbline.model.ToyUk;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.NoAnswer;

class ConversionTest {
    private static final double NEAR = 1e-9;

    /**
     * Seven areas become seven: 0 stays; 1 is split into 1 and 2, of 300 and 100 residents; 2 and 3 are merged into 3; 4 and 5 become 4
     * and 5, with 5 giving to both; 6 is lost, and 6 is new.
     */
    private static final Places EARLIER = places(7, 2011);

    private static final Places LATER = places(7, 2021);
    private static final double[] RESIDENTS = {1_000, 300, 100, 500, 200, 600, 50};
    private static final Conversion CONVERSION = Conversion.of(
            EARLIER,
            LATER,
            List.of(
                    pair(5, 5),
                    pair(0, 0),
                    pair(1, 1),
                    pair(1, 2),
                    pair(2, 3),
                    pair(3, 3),
                    pair(4, 4),
                    pair(5, 4),
                    pair(0, 0)),
            RESIDENTS);

    @Test
    void everyPieceHasItsShareAndItsFit() {
        assertThat(CONVERSION.pieces())
                .containsExactly(
                        new Piece(0, 0, 1, 1, Fit.EXACT),
                        new Piece(1, 1, 0.75, 1, Fit.SPLIT),
                        new Piece(1, 2, 0.25, 1, Fit.SPLIT),
                        new Piece(2, 3, 1, 0.5, Fit.MERGED),
                        new Piece(3, 3, 1, 0.5, Fit.MERGED),
                        new Piece(4, 4, 1, 0.5, Fit.COMPLEX),
                        new Piece(5, 4, 0.25, 0.5, Fit.COMPLEX),
                        new Piece(5, 5, 0.75, 1, Fit.COMPLEX));
    }

    @Test
    void countsAreDividedAndAddedAndRatesAveraged() {
        double[] values = {10, 40, 3, 5, 20, 80, 99};
        assertThat(CONVERSION.counts(values)).containsExactly(10, 30, 10, 8, 20 + 20, 60, Double.NaN);
        assertThat(CONVERSION.rates(values)).containsExactly(10, 40, 40, 4, 50, 80, Double.NaN);
        // With earlier residents known, 2 weighs three times 3; of 5's 400 a quarter went to 4, as many as 4 had.
        Conversion weighted = CONVERSION.weightedBy(new double[] {1, 1, 300, 100, 100, 400, 1});
        assertThat(weighted.rates(values)).containsExactly(10, 40, 40, 3.5, 50, 80, Double.NaN);
        assertThat(weighted.counts(values)).containsExactly(CONVERSION.counts(values));
    }

    @Test
    void theReceiptOfSomePlacesCountsOnlyTheirPeople() {
        ConversionReceipt some = CONVERSION.receipt(place -> place == 0 || place == 2);
        assertThat(some.people()).isEqualTo(1_100);
        assertThat(some.shareKept()).isCloseTo(1_000 / 1_100.0, within(NEAR)); // 2 is a part of what was split
        assertThat(some.unmappedTo()).isEqualTo(CONVERSION.receipt().unmappedTo());
    }

    @Test
    void aGapIsPassedOnAndNeverZero() {
        double[] values = {10, 40, Double.NaN, 5, 20, 80, 99};
        assertThat(CONVERSION.counts(values)[3]).isNaN();
        assertThat(CONVERSION.rates(values)[3]).isNaN();
        assertThat(CONVERSION.counts(values)[0]).isEqualTo(10);
    }

    @Test
    void theReceiptSaysWhatMovedAndWhatIsMissing() {
        ConversionReceipt receipt = CONVERSION.receipt();
        assertThat(receipt.lines())
                .containsExactly(
                        new Line(Fit.EXACT, 1, 1, 1_000),
                        new Line(Fit.SPLIT, 1, 2, 400),
                        new Line(Fit.MERGED, 2, 1, 500),
                        new Line(Fit.COMPLEX, 2, 2, 800));
        assertThat(receipt.unmappedFrom()).containsExactly(EARLIER.at(6));
        assertThat(receipt.unmappedTo()).containsExactly(LATER.at(6));
        assertThat(receipt.people()).isEqualTo(2_700);
        assertThat(receipt.peopleMoved()).isEqualTo(1_700);
        assertThat(receipt.shareKept()).isEqualTo(1_500 / 2_700.0);
        assertThat(receipt.line(Fit.SPLIT).people()).isEqualTo(400);
    }

    @Test
    void partsWhereNobodyLivesAreAlike() {
        Conversion empty =
                Conversion.of(places(1, 2011), places(2, 2021), List.of(pair(0, 0), pair(0, 1)), new double[] {0, 0});
        assertThat(empty.counts(new double[] {8})).containsExactly(4, 4);
        assertThat(empty.rates(new double[] {8})).containsExactly(8, 8);
        assertThat(empty.receipt().shareKept()).isNaN();
    }

    @Test
    void noChangeChangesNothing() {
        Places same = ToyUk.places();
        List<Pair> pairs = same.list().stream()
                .map(place -> new Pair(place.code(), place.code()))
                .toList();
        double[] damp = ToyUk.table().column(ToyUk.DAMP).toArray();
        Conversion identity = Conversion.of(same, same, pairs, ToyUk.population());
        assertThat(identity.counts(damp)).containsExactly(damp);
        assertThat(identity.rates(damp)).containsExactly(damp);
        assertThat(identity.receipt().peopleMoved()).isZero();
        assertThat(identity.receipt().shareKept()).isEqualTo(1);
        assertThat(identity.then(identity).pieces()).isEqualTo(identity.pieces());
    }

    @Test
    void smallAreasGoUpToLargerOnesByResidents() {
        Places districts = ToyUk.places();
        Places regions = new Places(districts.listParents(), List.of());
        Map<AreaCode, AreaCode> parents = districts.list().stream()
                .collect(Collectors.toMap(Place::code, place -> place.parent().orElseThrow()));
        Conversion up = Conversion.upTo(Containment.of(districts, regions, parents), ToyUk.population());
        double[] jobless = ToyUk.table().column(ToyUk.JOBLESS).toArray();
        assertThat(up.counts(ToyUk.population())).containsExactly(6_000, 14_000, 22_000);
        double[] rates = up.rates(jobless); // 450 / 6, 490 / 14, 180 / 22
        assertThat(rates[0]).isCloseTo(75, within(NEAR));
        assertThat(rates[1]).isCloseTo(35, within(NEAR));
        assertThat(rates[2]).isCloseTo(180 / 22.0, within(NEAR));
        assertThat(up.receipt().line(Fit.MERGED)).isEqualTo(new Line(Fit.MERGED, 12, 3, 42_000));
    }

    @Test
    void totalsAreKeptConstantsStayAndWaysCompose() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Places first = places(2 + random.nextInt(20), 2001);
            Places second = places(2 + random.nextInt(20), 2011);
            Places third = places(2 + random.nextInt(20), 2021);
            Conversion one = drawn(first, second, random);
            Conversion other = drawn(second, third, random);
            Conversion both = one.then(other);
            double[] values = random.doubles(first.size(), 0, 900).toArray();
            double[] constant = new double[first.size()];
            Arrays.fill(constant, 7.25);
            String drawn = "seed " + seed;
            for (Conversion conversion : List.of(one, both)) {
                assertThat(Arrays.stream(conversion.counts(values)).sum())
                        .as(drawn)
                        .isCloseTo(Arrays.stream(values).sum(), within(1e-6));
                assertThat(conversion.rates(constant))
                        .as(drawn)
                        .containsExactly(filled(7.25, conversion.to().size()), within(NEAR));
                for (double rate : conversion.rates(values)) {
                    assertThat(rate)
                            .as(drawn)
                            .isBetween(
                                    Arrays.stream(values).min().orElseThrow() - NEAR,
                                    Arrays.stream(values).max().orElseThrow() + NEAR);
                }
            }
            assertThat(both.counts(values)).as(drawn).containsExactly(other.counts(one.counts(values)), within(1e-6));
            assertThat(both.rates(values)).as(drawn).containsExactly(other.rates(one.rates(values)), within(1e-6));
            assertThat(both.receipt().people())
                    .as(drawn)
                    .isCloseTo(other.receipt().people(), within(1e-6));
        }
    }

    @Test
    void waysWithAHoleInTheMiddleAreNotOneConversion() {
        Places middle = places(2, 2011);
        Places end = places(1, 2021);
        Conversion whole = Conversion.of(middle, end, List.of(pair(0, 0), pair(1, 0)), new double[] {9});
        Conversion halfReached = Conversion.of(places(1, 2001), middle, List.of(pair(0, 0)), new double[] {4, 5});
        Conversion halfLeft = Conversion.of(middle, end, List.of(pair(0, 0)), new double[] {9});
        Conversion split = Conversion.of(places(1, 2001), middle, List.of(pair(0, 0), pair(0, 1)), new double[] {4, 5});
        assertThatThrownBy(() -> halfReached.then(whole)).isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> split.then(halfLeft)).isInstanceOf(NoAnswer.class);
        assertThat(split.then(whole).pieces()).containsExactly(new Piece(0, 0, 1, 1, Fit.EXACT));
        // One after the other the gap is seen: nothing is known of the place that half comes from.
        assertThat(whole.rates(halfReached.rates(new double[] {8}))[0]).isNaN();
    }

    @Test
    void theOrderOfPairsDoesNotMatter() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Places from = places(12, 2011);
            Places to = places(9, 2021);
            List<Pair> pairs = pairs(from, to, random);
            double[] people = random.doubles(9, 0, 900).toArray();
            List<Piece> expected = Conversion.of(from, to, pairs, people).pieces();
            Collections.shuffle(pairs, random);
            assertThat(Conversion.of(from, to, pairs, people).pieces())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversion.of(EARLIER, LATER, List.of(pair(0, 8)), RESIDENTS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversion.of(EARLIER, LATER, List.of(pair(0, 0)), new double[6]));
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSION.counts(new double[6]));
        assertThatIllegalArgumentException().isThrownBy(() -> CONVERSION.then(CONVERSION));
        assertThatIllegalArgumentException().isThrownBy(() -> new Piece(0, 0, 1.5, 1, Fit.EXACT));
    }

    /** Every place on both sides has at least one pair. */
    private static List<Pair> pairs(Places from, Places to, Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (Place place : from.list()) {
            pairs.add(new Pair(place.code(), to.at(random.nextInt(to.size())).code()));
        }
        for (Place place : to.list()) {
            pairs.add(new Pair(from.at(random.nextInt(from.size())).code(), place.code()));
        }
        return pairs;
    }

    private static Conversion drawn(Places from, Places to, Random random) {
        double[] people = IntStream.range(0, to.size())
                .mapToDouble(i -> random.nextInt(6) == 0 ? 0 : random.nextInt(3_000))
                .toArray();
        Conversion drawn = Conversion.of(from, to, pairs(from, to, random), people);
        return random.nextBoolean()
                ? drawn
                : drawn.weightedBy(random.doubles(from.size(), 0, 900).toArray());
    }

    private static double[] filled(double value, int size) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    private static Pair pair(int from, int to) {
        return new Pair(code(from), code(to));
    }

    private static AreaCode code(int index) {
        return new AreaCode(String.format(Locale.ROOT, "E019%05d", index));
    }

    private static Places places(int count, int year) {
        return new Places(
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new Place(code(i), "Area " + i, new Vintage(year), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());
    }
}
