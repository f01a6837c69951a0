package org.plumbline.sources.postcodes;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Postcode;
import org.plumbline.sources.grid.BritishGrid;

/**
 * Where postcodes lie: 22 bytes for each, in the order of their keys, so that 2.7 million take 60 MB. A postcode is found by
 * halving. Immutable.
 */
public final class PostcodeDirectory {
    /** What {@link #find} gives for a postcode that is not in it. */
    public static final int ABSENT = -1;

    static final int NO_POINT = Integer.MIN_VALUE;
    static final int MICRODEGREES = 1_000_000;

    private static final int FIRST_YEAR = 1970;
    private static final int MONTHS = 12;

    /** Below this, a key's rest says nothing of the area: two signs of seven. */
    private static final long BELOW_AREA = 37L * 37 * 37 * 37 * 37;

    private final PostcodeEdition edition;
    private final long[] keys;
    private final int[] placementOf;
    private final int[] acrosses;
    private final int[] ups;
    private final short[] ends;
    private final List<Placement> placements;
    private final boolean inDegrees;
    private final BitSet areas = new BitSet();

    /** @param keys ascending, each once; the arrays are kept and not copied: they are a hundred megabytes */
    PostcodeDirectory(
            PostcodeEdition edition,
            long[] keys,
            int[] placementOf,
            int[] acrosses,
            int[] ups,
            short[] ends,
            List<Placement> placements,
            boolean inDegrees) {
        this.edition = edition;
        this.keys = keys;
        this.placementOf = placementOf;
        this.acrosses = acrosses;
        this.ups = ups;
        this.ends = ends;
        this.placements = List.copyOf(placements);
        this.inDegrees = inDegrees;
        for (long key : keys) {
            areas.set(areaOf(key));
        }
    }

    public PostcodeEdition edition() {
        return edition;
    }

    public int size() {
        return keys.length;
    }

    /** The place in this directory of the postcode of that key, from 0; {@link #ABSENT} where it is not in it. */
    public int find(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? ABSENT : found;
    }

    /** The postcode at a place in this directory. */
    public Postcode at(int place) {
        return Postcode.ofKey(keys[place]);
    }

    /** Whether it has any postcode of the area: the letters before the first digit. */
    public boolean coversAreaOf(long key) {
        return areas.get(areaOf(key));
    }

    /** Its number among {@link #placements}. */
    public int placementOf(int place) {
        return placementOf[place];
    }

    /** The different sets of codes that its postcodes have. */
    public List<Placement> placements() {
        return placements;
    }

    /** The month in which the postcode was ended; empty of one that was in use when the file was made. */
    public Optional<YearMonth> ended(int place) {
        int months = ends[place];
        return months == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of(FIRST_YEAR + (months - 1) / MONTHS, (months - 1) % MONTHS + 1));
    }

    /** A point that stands for its addresses; empty where the file gives none, or one on another grid than the British. */
    public Optional<GridPoint> point(int place) {
        if (acrosses[place] == NO_POINT) {
            return Optional.empty();
        }
        return inDegrees ? BritishGrid.of(lonLat(place)) : Optional.of(new GridPoint(acrosses[place], ups[place]));
    }

    /** The same point in degrees. */
    public Optional<LonLat> lonLatOf(int place) {
        if (acrosses[place] == NO_POINT) {
            return Optional.empty();
        }
        return Optional.of(
                inDegrees ? lonLat(place) : BritishGrid.toLonLat(new GridPoint(acrosses[place], ups[place])));
    }

    private LonLat lonLat(int place) {
        return new LonLat((double) acrosses[place] / MICRODEGREES, (double) ups[place] / MICRODEGREES);
    }

    /** The signs of the key's letters before the first digit as one number; a second sign that is a digit counts for none. */
    private static int areaOf(long key) {
        int two = (int) (key / BELOW_AREA);
        int second = two % 37;
        return second < 11 ? two - second : two;
    }

    /** @return the number that {@link #ended} reads; 0 for none */
    static short months(YearMonth month) {
        return (short) ((month.getYear() - FIRST_YEAR) * MONTHS + month.getMonthValue());
    }
}
