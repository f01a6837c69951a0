package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/**
 * The chances of those who have one value of a feature. Chances are {@code NaN} where nobody has it.
 *
 * @param people how many of the pool
 * @param expectedSeats on a panel, in the mean of all draws
 * @param panelSize how many seats there are
 */
public record FeatureChances(
        String feature,
        Quota quota,
        int people,
        int pool,
        double expectedSeats,
        int panelSize,
        double least,
        double greatest) {

    /** Every value of every feature, in the order of the quotas. */
    static List<FeatureChances> list(PanelAnswer answer) {
        List<FeatureChances> list = new ArrayList<>();
        Pool pool = answer.assembly().pool();
        List<Feature> features = answer.assembly().quotas().features();
        for (int feature = 0; feature < features.size(); feature++) {
            for (int value = 0; value < features.get(feature).quotas().size(); value++) {
                list.add(of(answer, pool, feature, value));
            }
        }
        return list;
    }

    private static FeatureChances of(PanelAnswer answer, Pool pool, int feature, int value) {
        Feature named = answer.assembly().quotas().features().get(feature);
        int people = 0;
        double sum = 0;
        double least = Double.NaN;
        double greatest = Double.NaN;
        for (int person = 0; person < pool.people(); person++) {
            if (pool.value(person, feature) == value) {
                double chance = answer.chances().of(person);
                least = people == 0 ? chance : Math.min(least, chance);
                greatest = people == 0 ? chance : Math.max(greatest, chance);
                sum += chance;
                people++;
            }
        }
        return new FeatureChances(
                named.name(),
                named.quotas().get(value),
                people,
                pool.people(),
                sum,
                answer.classes().panelSize(),
                least,
                greatest);
    }

    public double mean() {
        return people == 0 ? Double.NaN : expectedSeats / people;
    }

    public double shareOfPool() {
        return (double) people / pool;
    }

    public double shareOfPanel() {
        return expectedSeats / panelSize;
    }

    /** What the quota aims at: its middle, as a share of the seats. */
    public double target() {
        return (quota.least() + quota.most()) / 2.0 / panelSize;
    }
}
