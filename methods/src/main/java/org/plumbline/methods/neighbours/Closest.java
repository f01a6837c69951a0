package org.plumbline.methods.neighbours;

/** Keeps the few least of many squared distances; equal ones by the lower index, in which order they must be offered. */
final class Closest {
    private final int[] places;
    private final double[] squares;
    private int size;

    Closest(int most) {
        this.places = new int[most];
        this.squares = new double[most];
    }

    void offer(int place, double square) {
        if (size == places.length && !(square < squares[size - 1])) {
            return;
        }
        int at = size == places.length ? size - 1 : size++;
        while (at > 0 && square < squares[at - 1]) {
            places[at] = places[at - 1];
            squares[at] = squares[at - 1];
            at--;
        }
        places[at] = place;
        squares[at] = square;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The place at a position, 0 for the closest. */
    int place(int at) {
        return places[at];
    }

    double square(int at) {
        return squares[at];
    }
}
