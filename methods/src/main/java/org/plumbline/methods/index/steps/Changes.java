package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.steps.Stage.Change;

/** What a step does to one indicator, written down as it happens. */
public final class Changes {
    private final int indicator;
    private final String id;
    private final List<Change> list;

    private Changes(int indicator, String id, List<Change> list) {
        this.indicator = indicator;
        this.id = id;
        this.list = list;
    }

    /** Nothing as yet, to be written to the end of a list that the indicators of a step share. */
    static Changes of(Stage before, int indicator, List<Change> list) {
        return new Changes(indicator, before.indicators().get(indicator), list);
    }

    /** Nothing as yet, of an indicator that stands alone. */
    public static Changes ofOne(String id) {
        return new Changes(0, id, new ArrayList<>());
    }

    /** The indicator's id, for messages. */
    public String indicator() {
        return id;
    }

    /** One cell was changed, if it was. */
    void cell(int place, double before, double after, String why) {
        if (Double.compare(before, after) != 0) {
            list.add(new Change(Optional.of(place), Optional.of(indicator), before, after, why, false));
        }
    }

    /** Something holds for one cell that keeps its value. */
    void remark(int place, double value, String why) {
        list.add(new Change(Optional.of(place), Optional.of(indicator), value, value, why, false));
    }

    /** Something was done to the indicator as a whole, or could not be. */
    void whole(String why) {
        list.add(new Change(Optional.empty(), Optional.of(indicator), Double.NaN, Double.NaN, why, false));
    }

    /** All values were put on a scale of another shape. */
    void reshaped(String why) {
        list.add(new Change(Optional.empty(), Optional.of(indicator), Double.NaN, Double.NaN, why, true));
    }

    public List<Change> list() {
        return List.copyOf(list);
    }
}
