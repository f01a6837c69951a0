package org.plumbline.model.places;

/**
 * The year whose boundaries are meant: districts change when councils merge, so a code without its vintage may mean two
 * areas. For local authorities, the boundaries in force on 1 April of the year; for wards, in May; for LSOAs, the census.
 */
public record Vintage(int year) {

    public Vintage {
        if (year < 1974 || year > 2100) {
            throw new IllegalArgumentException("no boundaries of the year " + year);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
