package org.plumbline.engine.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.places.Conversion;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;

/** Three neighbourhoods with 100, 300 and 50 residents; the first two lie in district A, the third in B. */
class CarriedColumnTest {
    private static final Places SMALL = places(2011, "E01000001", "E01000002", "E01000003");
    private static final Places LARGE = places(2019, "E06000001", "E06000002");
    private static final Conversion CONVERSION = Conversion.of(
                    SMALL, LARGE, List.of(pair(0, 0), pair(1, 0), pair(2, 1)), new double[] {400, 50})
            .weightedBy(new double[] {100, 300, 50});
    private static final List<Integer> BOTH = List.of(0, 1);

    private static Conversion.Pair pair(int from, int to) {
        return new Conversion.Pair(SMALL.at(from).code(), LARGE.at(to).code());
    }

    private static Places places(int year, String... codes) {
        return new Places(
                Stream.of(codes)
                        .map(code -> new Place(
                                new AreaCode(code), code, new Vintage(year), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());
    }

    @Test
    void countsAddUpAndRatesAreMeansOverResidents() {
        CarriedColumn count = CarriedColumn.count("people", new double[] {1, 2, 4}, CONVERSION);
        assertThat(count.value(0)).isEqualTo(3);
        assertThat(count.value(1)).isEqualTo(4);
        assertThat(count.totalCarried()).isEqualTo(count.totalGiven()).isEqualTo(7);
        CarriedColumn rate = CarriedColumn.rate("share", new double[] {0.2, 0.6, 0.9}, CONVERSION, false);
        assertThat(rate.value(0)).isCloseTo(0.5, within(1e-12)); // (100 x 0.2 + 300 x 0.6) / 400
        assertThat(rate.value(1)).isEqualTo(0.9);
    }

    @Test
    void aGapLeavesThePlaceEmptyUnlessItIsAllowed() {
        double[] given = {0.2, Double.NaN, 0.9};
        CarriedColumn strict = CarriedColumn.rate("share", given, CONVERSION, false);
        assertThat(strict.value(0)).isNaN();
        assertThat(strict.empty(BOTH)).containsExactly(LARGE.at(0));
        assertThat(strict.partial(BOTH)).isEmpty();
        CarriedColumn lenient = CarriedColumn.rate("share", given, CONVERSION, true);
        assertThat(lenient.value(0)).isCloseTo(0.2, within(1e-12)); // the mean over the first hundred residents
        assertThat(lenient.value(1)).isEqualTo(0.9);
        assertThat(lenient.empty(BOTH)).isEmpty();
        assertThat(lenient.partial(BOTH)).containsExactly(LARGE.at(0));
    }

    @Test
    void aCountWithAGapStaysEmptyWhateverIsAllowed() {
        CarriedColumn count = CarriedColumn.count("people", new double[] {Double.NaN, 2, 4}, CONVERSION);
        assertThat(count.value(0)).isNaN();
        assertThat(count.empty(BOTH)).containsExactly(LARGE.at(0));
        assertThat(count.totalCarried()).isEqualTo(4);
    }

    @Test
    void aPlaceWithNothingObservedStaysEmptyEvenWhereGapsAreAllowed() {
        CarriedColumn rate = CarriedColumn.rate("share", new double[] {0.2, 0.6, Double.NaN}, CONVERSION, true);
        assertThat(rate.value(1)).isNaN();
        assertThat(rate.empty(BOTH)).containsExactly(LARGE.at(1));
    }
}
