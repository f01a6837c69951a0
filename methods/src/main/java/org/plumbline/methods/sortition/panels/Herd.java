package org.plumbline.methods.sortition.panels;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.sortition.ClassPanel;

/**
 * Panels whose average comes near to a wish: each is the one, as far as a search finds it, nearest to what those before it
 * left owing. What is owed stays about a seat of each class, so that the average of n panels is off by about one in n
 * (Welling, "Herding dynamical weights to learn", 2009).
 */
public final class Herd {
    private final PanelSearch search;
    private final double[] wished;
    private final double[] owed;
    private final List<ClassPanel> panels = new ArrayList<>();
    private ClassPanel last;

    /**
     * @param wished expected seats of each class
     * @param start keeps every quota
     */
    public Herd(PanelSearch search, double[] wished, ClassPanel start) {
        this.search = search;
        this.wished = wished.clone();
        this.owed = new double[wished.length];
        this.last = start;
    }

    /** One more panel; the one before again where the search finds none. */
    public ClassPanel next() {
        for (int one = 0; one < owed.length; one++) {
            owed[one] += wished[one];
        }
        last = search.find(Worth.nearTo(owed), last).orElse(last);
        panels.add(last);
        take(last, 1);
        return last;
    }

    /** Looks for a better panel in place of each, one after another, and keeps those that leave less owing. */
    public void improve() {
        for (int place = 0; place < panels.size(); place++) {
            ClassPanel before = panels.get(place);
            double owing = owing();
            take(before, -1);
            ClassPanel found = search.find(Worth.nearTo(owed), before).orElse(before);
            take(found, 1);
            if (owing() <= owing) {
                panels.set(place, found);
            } else {
                take(found, -1);
                take(before, 1);
            }
        }
    }

    private void take(ClassPanel panel, int times) {
        for (int one = 0; one < owed.length; one++) {
            owed[one] -= times * panel.seats(one);
        }
    }

    private double owing() {
        double sum = 0;
        for (double one : owed) {
            sum += one * one;
        }
        return sum;
    }

    /** How many seats a class has had too few in all panels together; below nought where it had too many. */
    public double owed(int classNumber) {
        return owed[classNumber];
    }

    public List<ClassPanel> panels() {
        return List.copyOf(panels);
    }
}
