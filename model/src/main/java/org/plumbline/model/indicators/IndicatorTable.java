package org.plumbline.model.indicators;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.places.Places;

/** Indicators of the same places, a column each, all in the order of the places. Immutable. */
public final class IndicatorTable {
    private final Places places;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * @param indicators in the order of the source; ids differ
     * @param observations at most one a place and indicator; what is not there is {@code BLANK}
     * @throws IllegalArgumentException if an observation is of a place or indicator that is not there, or stands twice
     */
    public IndicatorTable(Places places, List<Indicator> indicators, List<Observation> observations) {
        this.places = places;
        Map<String, double[]> values = new LinkedHashMap<>();
        Map<String, ObservationStatus[]> statuses = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            this.indicators.put(indicator.id(), indicator);
            double[] blank = new double[places.size()];
            Arrays.fill(blank, Double.NaN);
            values.put(indicator.id(), blank);
            statuses.put(indicator.id(), new ObservationStatus[places.size()]);
        }
        for (Observation observation : observations) {
            double[] column = values.get(observation.indicator());
            ObservationStatus[] status = statuses.get(observation.indicator());
            int index = places.indexOf(observation.place());
            if (column == null || status == null || status[index] != null) {
                throw new IllegalArgumentException("no indicator, or a second value: " + observation);
            }
            column[index] = observation.value();
            status[index] = observation.status();
        }
        values.forEach((id, column) -> columns.put(id, new Column(column, complete(statuses.get(id)))));
    }

    @SuppressWarnings("NullAway") // an array that is filled here; absent entries mean that no row had the cell
    private static ObservationStatus[] complete(ObservationStatus[] statuses) {
        return Arrays.stream(statuses)
                .map(status -> status == null ? ObservationStatus.BLANK : status)
                .toArray(ObservationStatus[]::new);
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

    /** @throws IllegalArgumentException if there is no such indicator */
    public Column column(String id) {
        Column column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id + " among " + columns.keySet());
        }
        return column;
    }
}
