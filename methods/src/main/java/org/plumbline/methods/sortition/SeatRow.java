package org.plumbline.methods.sortition;

/** A condition on every panel: of these classes together at least so many, and at most so many, have a seat. */
public final class SeatRow {
    /** What a condition comes from. */
    public enum Origin {
        /** The quota of one value of a feature. */
        QUOTA,
        /** The size of the panel. */
        PANEL_SIZE,
        /** At most one of a household. */
        HOUSEHOLDS
    }

    private final Origin origin;
    private final int feature;
    private final int value;
    private final int[] classes;
    private final int least;
    private final int most;

    private SeatRow(Origin origin, int feature, int value, int[] classes, int least, int most) {
        this.origin = origin;
        this.feature = feature;
        this.value = value;
        this.classes = classes;
        this.least = least;
        this.most = most;
    }

    static SeatRow ofQuota(int feature, int value, int[] classes, int least, int most) {
        return new SeatRow(Origin.QUOTA, feature, value, classes, least, most);
    }

    static SeatRow ofPanelSize(int[] classes, int size) {
        return new SeatRow(Origin.PANEL_SIZE, -1, -1, classes, size, size);
    }

    static SeatRow ofHouseholds(int[] classes, int households) {
        return new SeatRow(Origin.HOUSEHOLDS, -1, -1, classes, 0, households);
    }

    public Origin origin() {
        return origin;
    }

    /** The place of the feature; only of a quota. */
    public int feature() {
        return feature;
    }

    /** The place of the value; only of a quota. */
    public int value() {
        return value;
    }

    public int size() {
        return classes.length;
    }

    /** The class at a place of this row; ascending. */
    public int classAt(int place) {
        return classes[place];
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** How many of these classes sit on a panel. */
    public int seats(ClassPanel panel) {
        int seats = 0;
        for (int one : classes) {
            seats += panel.seats(one);
        }
        return seats;
    }

    public boolean allows(ClassPanel panel) {
        int seats = seats(panel);
        return seats >= least && seats <= most;
    }
}
