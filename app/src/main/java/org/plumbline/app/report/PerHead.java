package org.plumbline.app.report;

import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.methods.funding.GroupTotals;

/** Pounds a head, for places and for groups of them. */
final class PerHead {
    private final double[] population;

    PerHead(FundingAnswer funding) {
        this.population = funding.population().toArray();
    }

    double population(int place) {
        return population[place];
    }

    /** NaN where nobody lives. */
    double of(GroupTotals totals) {
        return totals.pencePerHead() / 100;
    }

    double of(long pence, int place) {
        return population[place] == 0 ? Double.NaN : pence / 100.0 / population[place];
    }
}
