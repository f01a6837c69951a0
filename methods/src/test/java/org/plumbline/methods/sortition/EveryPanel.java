package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;

/** Every panel of people that keeps every quota, by trying all; for tests, up to 20 people. Nothing is known here of classes. */
public final class EveryPanel {
    private EveryPanel() {}

    /** Each panel as a set of bits, one for each person. */
    public static List<Integer> of(Assembly assembly) {
        List<Integer> panels = new ArrayList<>();
        for (int panel = 0; panel < 1 << assembly.pool().people(); panel++) {
            if (Integer.bitCount(panel) == assembly.quotas().panelSize() && keepsQuotas(assembly, panel)) {
                panels.add(panel);
            }
        }
        return panels;
    }

    private static boolean keepsQuotas(Assembly assembly, int panel) {
        Pool pool = assembly.pool();
        for (int feature = 0; feature < pool.features(); feature++) {
            Feature of = assembly.quotas().features().get(feature);
            int[] seats = new int[of.quotas().size()];
            for (int person = 0; person < pool.people(); person++) {
                seats[pool.value(person, feature)] += panel >> person & 1;
            }
            for (int value = 0; value < seats.length; value++) {
                if (!of.quotas().get(value).allows(seats[value])) {
                    return false;
                }
            }
        }
        for (int person = 0; assembly.onePerHousehold() && person < pool.people(); person++) {
            for (int other = 0; other < person; other++) {
                boolean both = (panel >> person & panel >> other & 1) == 1;
                if (both && pool.household(person) == pool.household(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** As seats of classes. */
    public static ClassPanel asClasses(int panel, PoolClasses classes) {
        int[] seats = new int[classes.count()];
        for (int person = 0; person < classes.assembly().pool().people(); person++) {
            seats[classes.classOf(person)] += panel >> person & 1;
        }
        return new ClassPanel(seats);
    }
}
