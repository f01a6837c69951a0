package org.plumbline.methods.sortition.invitations;

import java.util.List;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/**
 * The least and most seats of every value, as narrow as the other values of its feature make them: where two others may have
 * twelve of twenty seats at the most, eight are left to the third, whatever its own quota says.
 */
final class SeatNeeds {
    private final int panelSize;
    private final int[][] least;
    private final int[][] most;

    private SeatNeeds(int panelSize, int[][] least, int[][] most) {
        this.panelSize = panelSize;
        this.least = least;
        this.most = most;
    }

    /** @throws IllegalArgumentException if the least of a feature sum to more than the panel, or the most to fewer */
    static SeatNeeds of(Quotas quotas) {
        int features = quotas.features().size();
        int[][] least = new int[features][];
        int[][] most = new int[features][];
        for (int feature = 0; feature < features; feature++) {
            Feature one = quotas.features().get(feature);
            long sumLeast = one.quotas().stream().mapToLong(Quota::least).sum();
            long sumMost = one.quotas().stream().mapToLong(Quota::most).sum();
            if (sumLeast > quotas.panelSize() || sumMost < quotas.panelSize()) {
                throw new IllegalArgumentException(one.name() + " cannot be met by " + quotas.panelSize());
            }
            least[feature] = narrowed(one.quotas(), quotas.panelSize(), sumMost, true);
            most[feature] = narrowed(one.quotas(), quotas.panelSize(), sumLeast, false);
        }
        return new SeatNeeds(quotas.panelSize(), least, most);
    }

    private static int[] narrowed(List<Quota> quotas, int panelSize, long sum, boolean least) {
        return quotas.stream()
                .mapToInt(quota -> (int)
                        (least
                                ? Math.max(quota.least(), panelSize - (sum - quota.most()))
                                : Math.min(quota.most(), panelSize - (sum - quota.least()))))
                .toArray();
    }

    int panelSize() {
        return panelSize;
    }

    int features() {
        return least.length;
    }

    int values(int feature) {
        return least[feature].length;
    }

    int least(int feature, int value) {
        return least[feature][value];
    }

    int most(int feature, int value) {
        return most[feature][value];
    }
}
