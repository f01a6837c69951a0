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
    private final long[] given;
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
        this.given = new long[wished.length];
        this.last = start;
    }

    /** One more panel; the one before again where the search finds none. */
    public ClassPanel next() {
        last = search.find(Worth.nearTo(owedNext()), last).orElse(last);
        add(last);
        return last;
    }

    /** One more panel, this one. */
    public void add(ClassPanel panel) {
        panels.add(panel);
        System.arraycopy(owedNext(), 0, owed, 0, owed.length);
        take(panel, 1);
    }

    /** How much less would be owing, by the sum of squares, if this panel came next instead of an empty one. */
    public double gain(ClassPanel panel) {
        double gain = 0;
        for (int one = 0; one < owed.length; one++) {
            int seats = panel.seats(one);
            if (seats > 0) {
                gain += seats * (2 * (owed[one] + wished[one]) - seats);
            }
        }
        return gain;
    }

    private double[] owedNext() {
        double[] next = owed.clone();
        for (int one = 0; one < next.length; one++) {
            next[one] += wished[one];
        }
        return next;
    }

    /**
     * Looks for a better panel in place of some, one after another: one that leaves less owing.
     *
     * @param urgency for each class, what a seat that it is owed counts: 1, or more where it is owed too many
     * @param first the place of the first of them
     * @param count how many, or as many as there are
     */
    public void improve(double[] urgency, int first, int count) {
        double[] wish = new double[owed.length];
        for (int place = first; place < Math.min(panels.size(), first + count); place++) {
            ClassPanel before = panels.get(place);
            for (int one = 0; one < owed.length; one++) {
                wish[one] = before.seats(one) + owed[one] * urgency[one];
            }
            ClassPanel after = search.better(Worth.nearTo(wish), before).orElse(before);
            take(before, -1);
            take(after, 1);
            panels.set(place, after);
        }
    }

    private void take(ClassPanel panel, int times) {
        for (int one = 0; one < owed.length; one++) {
            owed[one] -= times * panel.seats(one);
            given[one] += (long) times * panel.seats(one);
        }
    }

    /** How many seats a class has had too few in all panels together; below nought where it had too many. */
    public double owed(int classNumber) {
        return owed[classNumber];
    }

    /** How many seats a class has in all panels together. */
    public long given(int classNumber) {
        return given[classNumber];
    }

    public int size() {
        return panels.size();
    }

    public List<ClassPanel> panels() {
        return List.copyOf(panels);
    }
}
