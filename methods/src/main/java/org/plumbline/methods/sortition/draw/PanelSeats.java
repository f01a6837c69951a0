package org.plumbline.methods.sortition.draw;

import java.util.List;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;

/** How many of a panel have each value of each feature. */
public final class PanelSeats {

    private PanelSeats() {}

    /** For each feature, the seats of each of its values. */
    public static int[][] of(Assembly assembly, int[] people) {
        List<Feature> features = assembly.quotas().features();
        int[][] seats = new int[features.size()][];
        for (int feature = 0; feature < seats.length; feature++) {
            seats[feature] = new int[features.get(feature).quotas().size()];
            for (int person : people) {
                seats[feature][assembly.pool().value(person, feature)]++;
            }
        }
        return seats;
    }
}
