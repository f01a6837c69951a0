package org.plumbline.sources.facts;

import java.util.List;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.indicators.ObservationStatus;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.Row;

/** Reads the figures of a row, a column for each indicator. */
final class FigureReader {
    private final List<Indicator> indicators;

    FigureReader(List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    List<String> columns() {
        return indicators.stream().map(Indicator::id).toList();
    }

    /** One observation an indicator; a blank cell, and one with a problem, is a gap and never nought. */
    List<Observation> read(Row row, AreaCode place, Problems problems) {
        return indicators.stream()
                .map(indicator -> observation(row, place, indicator, problems))
                .toList();
    }

    private static Observation observation(Row row, AreaCode place, Indicator indicator, Problems problems) {
        String column = indicator.id();
        Observation gap = Observation.gap(place, column, indicator.period(), ObservationStatus.BLANK);
        if (row.isBlank(column)) {
            return gap;
        }
        NumberRange range = NumberRange.of(indicator.unit());
        return problems.parsed(
                row.where(column),
                () -> Observation.of(place, column, indicator.period(), PlainNumber.parse(row.text(column), range)),
                gap);
    }
}
