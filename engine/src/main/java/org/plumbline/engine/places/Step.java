package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.places.Conversion;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Places;
import org.plumbline.sources.DataTable;

/**
 * A conversion that one look-up gives: two of its columns, each row a pair of places that have land in common.
 *
 * @param table the look-up
 * @param earlier the column of the places that figures come from, and {@code later} of those that they go to
 * @param fromPeople residents of the first, by which rates are averaged
 * @param toPeople residents of the second, by which a count is divided where one place became several
 * @param cost how much of an estimate it is; of several routes the one that costs least is taken
 */
record Step(
        Boundaries from,
        Boundaries to,
        String table,
        String earlier,
        String later,
        Residents fromPeople,
        Residents toPeople,
        int cost) {

    void want(TableReads reads) {
        reads.want(table, List.of(earlier, later));
        fromPeople.want(reads);
        toPeople.want(reads);
    }

    Conversion conversion(TableReads reads, Places fromPlaces, Places toPlaces) {
        return pieces(reads, fromPlaces, toPlaces).weightedBy(people(fromPeople, reads, fromPlaces));
    }

    /** The pieces and the shares of counts, with parts that are yet to be weighed. */
    Conversion pieces(TableReads reads, Places fromPlaces, Places toPlaces) {
        return Conversion.of(
                fromPlaces, toPlaces, pairs(reads, fromPlaces, toPlaces), people(toPeople, reads, toPlaces));
    }

    /** A pair of which one is not among the places leaves the other without: the receipt then lists it. */
    private List<Conversion.Pair> pairs(TableReads reads, Places fromPlaces, Places toPlaces) {
        DataTable data = reads.data(table);
        List<Conversion.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            Optional<AreaCode> one = among(fromPlaces, data.findCode(earlier, row));
            Optional<AreaCode> other = among(toPlaces, data.findCode(later, row));
            if (one.isPresent() && other.isPresent()) {
                pairs.add(new Conversion.Pair(one.get(), other.get()));
            }
        }
        return pairs;
    }

    private static Optional<AreaCode> among(Places places, Optional<AreaCode> code) {
        return code.filter(its -> places.findIndex(its).isPresent());
    }

    private static double[] people(Residents residents, TableReads reads, Places places) {
        Map<AreaCode, Double> byCode = residents.read(reads);
        return places.list().stream()
                .mapToDouble(place -> byCode.getOrDefault(place.code(), 0.0))
                .toArray();
    }

    /**
     * What it rests on, in words.
     *
     * @param weight the reader's own column by which rates are weighed
     */
    String words(Optional<String> weight) {
        String rates = weight.map(column -> "the file's own " + column).orElse(fromPeople.title());
        String weights = rates.equals(toPeople.title())
                ? rates
                : rates + " for rates, " + toPeople.title() + " for counts that are divided";
        return from + " to " + to + " by " + table + ", weighed by " + weights;
    }
}
