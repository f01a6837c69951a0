package org.plumbline.methods.sortition.quotas;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/**
 * From the shares of a population to quotas of seats.
 *
 * @param margin by how many seats every quota is made wider on both sides, nought or more; never below nought seats or above
 *     the whole panel
 */
public record QuotaRule(Rounding rounding, int margin) {

    public QuotaRule {
        if (margin < 0) {
            throw new IllegalArgumentException("margin " + margin);
        }
    }

    /**
     * The quotas of every feature, in the order given. Each feature alone can be filled: its least seats sum to no more than the
     * panel has, its most seats to no less. Whether all features together can is for {@link FeasibilityCheck} to say.
     *
     * @param panelSize at least one
     */
    public Quotas quotas(Population population, int panelSize) {
        List<Feature> features = new ArrayList<>();
        for (PopulationFeature feature : population.features()) {
            features.add(new Feature(feature.name(), quotas(feature, panelSize)));
        }
        return new Quotas(panelSize, features);
    }

    private List<Quota> quotas(PopulationFeature feature, int panelSize) {
        int[][] seats = rounding.seats(feature, panelSize);
        List<Quota> quotas = new ArrayList<>();
        for (int place = 0; place < seats.length; place++) {
            int least = (int) Math.max(0, (long) seats[place][0] - margin);
            int most = (int) Math.min(panelSize, (long) seats[place][1] + margin);
            quotas.add(Quota.of(feature.values().get(place).value(), least, most, panelSize));
        }
        return quotas;
    }
}
