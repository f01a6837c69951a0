package org.plumbline.methods.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.places.ConversionReceipt.Line;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;

/**
 * LSOAs of 2011 to those of 2021 in England, by the look-up of the Office for National Statistics (exact fit), with residents of the
 * census of 2021.
 */
@Tag(Mirror.TAG)
class ConversionMirrorTest {
    private static final Map<String, Fit> FIT_BY_CODE =
            Map.of("U", Fit.EXACT, "S", Fit.SPLIT, "M", Fit.MERGED, "X", Fit.COMPLEX);

    private final MirrorTable lookup = MirrorTable.read("lookup_lsoa11_lsoa21_lad22.csv")
            .where(row -> row.getField("lsoa21_code").startsWith("E"));
    private final Places earlier = places(lookup.texts("lsoa11_code"), 2011);
    private final Places later = places(lookup.texts("lsoa21_code"), 2021);
    private final double[] residents = MirrorTable.read("census2021_lsoa21_population_household_deprivation_tenure.csv")
            .numbersBy("lsoa21_code", "total_residents", codes(later));
    private final Conversion conversion = Conversion.of(earlier, later, pairs(), residents);

    @Test
    void theFitOfEveryPieceIsThePublishedChangeCode() {
        assertThat(conversion.pieces()).hasSize(lookup.size());
        Map<List<String>, Fit> fits = new HashMap<>();
        conversion
                .pieces()
                .forEach(piece -> fits.put(
                        List.of(
                                earlier.at(piece.from()).code().text(),
                                later.at(piece.to()).code().text()),
                        piece.fit()));
        List<String> from = lookup.texts("lsoa11_code");
        List<String> to = lookup.texts("lsoa21_code");
        List<String> published = lookup.texts("change_code");
        for (int row = 0; row < lookup.size(); row++) {
            List<String> pair = List.of(from.get(row), to.get(row));
            assertThat(fits.get(pair)).as(pair.toString()).isEqualTo(FIT_BY_CODE.get(published.get(row)));
        }
    }

    @Test
    void theReceiptCountsEveryKind() {
        ConversionReceipt receipt = conversion.receipt();
        // Rows of the look-up by change code: U 31,810, S 1,842, M 194, X 9
        assertThat(receipt.lines())
                .containsExactly(
                        new Line(Fit.EXACT, 31_810, 31_810, 53_329_020),
                        new Line(Fit.SPLIT, 834, 1_842, 2_895_238),
                        new Line(Fit.MERGED, 194, 97, 256_849),
                        new Line(Fit.COMPLEX, 6, 6, 8_939));
        assertThat(receipt.unmappedFrom()).isEmpty();
        assertThat(receipt.unmappedTo()).isEmpty();
        assertThat(receipt.people()).isEqualTo(53_329_020 + 2_895_238 + 256_849 + 8_939);
        assertThat(receipt.peopleMoved()).isEqualTo(2_895_238 + 256_849 + 8_939);
        assertThat(receipt.shareKept()).isCloseTo(0.9486, within(0.00005)); // (53,329,020 + 256,849) / 56,490,046
    }

    @Test
    void countsKeepTheirTotal() {
        double[] earlierResidents = MirrorTable.read("population_lsoa11_mid2017_2019_2020.csv")
                .numbersBy("lsoa11_code", "mid2020_all", codes(earlier));
        double total = Arrays.stream(earlierResidents).sum();
        assertThat(Arrays.stream(conversion.counts(earlierResidents)).sum()).isCloseTo(total, within(1e-6));
    }

    private List<Conversion.Pair> pairs() {
        List<String> from = lookup.texts("lsoa11_code");
        List<String> to = lookup.texts("lsoa21_code");
        List<Conversion.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < from.size(); row++) {
            pairs.add(new Conversion.Pair(new AreaCode(from.get(row)), new AreaCode(to.get(row))));
        }
        return pairs;
    }

    private static Places places(List<String> codes, int year) {
        return new Places(
                codes.stream()
                        .distinct()
                        .map(code -> new Place(
                                new AreaCode(code), code, new Vintage(year), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());
    }

    private static List<String> codes(Places places) {
        return places.list().stream().map(place -> place.code().text()).toList();
    }
}
