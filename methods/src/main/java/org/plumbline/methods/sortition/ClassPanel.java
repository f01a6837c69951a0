package org.plumbline.methods.sortition;

import java.util.Arrays;

/** A panel as far as classes go: how many of each class have a seat. */
public final class ClassPanel {
    private final int[] seats;

    /** @param seats for each class */
    public ClassPanel(int[] seats) {
        this.seats = seats.clone();
    }

    public int seats(int classNumber) {
        return seats[classNumber];
    }

    /** How many classes there are. */
    public int classes() {
        return seats.length;
    }

    public int size() {
        return Arrays.stream(seats).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassPanel panel && Arrays.equals(seats, panel.seats);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seats);
    }

    @Override
    public String toString() {
        return Arrays.toString(seats);
    }
}
