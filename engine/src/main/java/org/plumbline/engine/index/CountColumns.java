package org.plumbline.engine.index;

import org.plumbline.methods.index.margins.FigureError;
import org.plumbline.methods.index.margins.FromEvents;
import org.plumbline.methods.index.steps.CountEvidence;
import org.plumbline.methods.index.steps.Evidence;
import org.plumbline.methods.index.steps.KnownCounts;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.index.IndicatorRule;

/**
 * The counts that an indicator is a rate of. Counts that are means over several times, such as the quarters of a year, are as sure as all of
 * them together.
 */
final class CountColumns {
    private final IndicatorRule.Counts counts;
    private final double[] cases;
    private final double[] among;

    /** @throws NoAnswer if a place has more cases than people among whom they were counted, or fewer than none */
    CountColumns(IndicatorRule indicator, IndicatorRule.Counts counts, IndexFigures figures) {
        this.counts = counts;
        this.cases = times(counts.times(), figures.column(counts.cases()));
        this.among = times(counts.times(), figures.column(counts.among()));
        for (int place = 0; place < cases.length; place++) {
            if (cases[place] < 0 || among[place] < 0 || cases[place] > among[place]) {
                throw new NoAnswer(indicator.id() + ": " + figures.names().get(place) + " has more cases ("
                        + counts.cases() + ") than people among whom they were counted (" + counts.among()
                        + "), or fewer than none of one of them. Are the columns the wrong way round?");
            }
        }
    }

    /** For steadying the rates of small places. */
    Evidence evidence() {
        return new CountEvidence(known(), among, counts.per());
    }

    /** For drawing what could have been counted instead. A count that is hidden is taken to be in the middle of where it lies. */
    FigureError error() {
        double[] events = cases.clone();
        counts.hidden().ifPresent(hidden -> {
            double middle = counts.times() * (hidden.least() + hidden.most()) / 2;
            for (int place = 0; place < events.length; place++) {
                events[place] = Double.isNaN(events[place]) ? Math.min(middle, among[place]) : events[place];
            }
        });
        return new FromEvents(events, among, counts.per());
    }

    private KnownCounts known() {
        if (counts.hidden().isEmpty()) {
            return KnownCounts.of(cases);
        }
        IndicatorRule.Hidden hidden = counts.hidden().get();
        double[] least = new double[cases.length];
        double[] most = new double[cases.length];
        for (int place = 0; place < cases.length; place++) {
            boolean gap = Double.isNaN(cases[place]);
            least[place] = gap ? counts.times() * hidden.least() : Double.NaN;
            most[place] = gap ? counts.times() * hidden.most() : Double.NaN;
        }
        return KnownCounts.within(cases, least, most);
    }

    private static double[] times(double factor, double[] values) {
        double[] product = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            product[i] = factor * values[i];
        }
        return product;
    }
}
