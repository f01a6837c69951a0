package org.plumbline.engine.places;

import java.util.Locale;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;

/** A kind of place in the boundaries of one year, written {@code lsoa:2011}. */
public record Boundaries(AreaType type, Vintage vintage) implements Comparable<Boundaries> {

    public static Boundaries of(AreaType type, int year) {
        return new Boundaries(type, new Vintage(year));
    }

    public int year() {
        return vintage.year();
    }

    /** In words: neighbourhoods (LSOAs) of 2011. */
    public String words() {
        return type.plural() + " of " + vintage;
    }

    /** From small areas to large ones, then by year. */
    @Override
    public int compareTo(Boundaries other) {
        return type == other.type ? Integer.compare(year(), other.year()) : other.type.compareTo(type);
    }

    @Override
    public String toString() {
        return type.name().toLowerCase(Locale.ROOT) + ":" + vintage;
    }
}
