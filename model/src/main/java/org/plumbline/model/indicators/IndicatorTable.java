package org.plumbline.model.indicators;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;

/** Indicators of the same places, a column each, all in the order of the places. Immutable. */
public final class IndicatorTable {
    private final Places places;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * @param indicators in the order of the source; ids differ
     * @param observations at most one a place and indicator, of the indicator's period; what is not there is {@code BLANK}
     * @throws IllegalArgumentException if an indicator stands twice; if an observation stands twice, or is of a place,
     *     indicator or period that is not there
     */
    public IndicatorTable(Places places, List<Indicator> indicators, List<Observation> observations) {
        this.places = places;
        Map<String, Cells> cells = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (this.indicators.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("a second indicator " + indicator.id());
            }
            cells.put(indicator.id(), Cells.blank(places.size()));
        }
        for (Observation observation : observations) {
            Cells column = cells.get(observation.indicator());
            if (column == null) {
                throw new IllegalArgumentException("no such indicator: " + observation);
            }
            requirePeriodOfIndicator(observation);
            column.put(places.indexOf(observation.place()), observation);
        }
        cells.forEach((id, column) -> columns.put(id, new Column(column.values(), column.statuses())));
    }

    private void requirePeriodOfIndicator(Observation observation) {
        boolean same = findIndicator(observation.indicator())
                .filter(indicator -> indicator.period().equals(observation.period()))
                .isPresent();
        if (!same) {
            throw new IllegalArgumentException("of another period than its indicator: " + observation);
        }
    }

    /** A column while it is being filled. */
    @SuppressWarnings("ArrayRecordComponent") // lives only while the table is built, and is never compared
    private record Cells(double[] values, ObservationStatus[] statuses, BitSet filled) {
        static Cells blank(int places) {
            double[] values = new double[places];
            Arrays.fill(values, Double.NaN);
            ObservationStatus[] statuses = new ObservationStatus[places];
            Arrays.fill(statuses, ObservationStatus.BLANK);
            return new Cells(values, statuses, new BitSet(places));
        }

        void put(int place, Observation observation) {
            if (filled.get(place)) {
                throw new IllegalArgumentException("a second value: " + observation);
            }
            filled.set(place);
            values[place] = observation.value();
            statuses[place] = observation.status();
        }
    }

    public Places places() {
        return places;
    }

    public List<Indicator> listIndicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The column, for arithmetic that says nothing of a place without a value: a gap is never taken for nought.
     *
     * @throws NoAnswer if a place has no value
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Column complete(String id) {
        Column column = column(id);
        for (int place = 0; place < column.size(); place++) {
            if (Double.isNaN(column.value(place))) {
                throw new NoAnswer(id + " is needed for every place, but " + column.gaps() + " of " + column.size()
                        + " have none, first " + places.at(place) + ". Name a column or a table that has it.");
            }
        }
        return column;
    }

    /** @throws IllegalArgumentException if there is no such indicator */
    public Column column(String id) {
        Column column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id + " among " + columns.keySet());
        }
        return column;
    }
}
