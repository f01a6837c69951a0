package org.plumbline.model.budgeting;

import java.util.Arrays;

/**
 * The projects of entries, by their places in the list of projects: two bytes each, or four where there are more projects than
 * two bytes tell apart. Ten million ballots of six projects each take 120 MB.
 */
final class Places {
    private final char[] narrow;
    private final int[] wide;
    private final boolean isWide;

    private Places(char[] narrow, int[] wide, boolean isWide) {
        this.narrow = narrow;
        this.wide = wide;
        this.isWide = isWide;
    }

    static Places narrow(char[] places) {
        return new Places(places, new int[0], false);
    }

    static Places wide(int[] places) {
        return new Places(new char[0], places, true);
    }

    int size() {
        return isWide ? wide.length : narrow.length;
    }

    int at(int entry) {
        return isWide ? wide[entry] : narrow[entry];
    }

    /** A ballot's entries against those of a ballot for one project alone, in the order of {@link ProfileBuilder}. */
    int compare(int start, int end, int project) {
        int first = start == end ? -1 : Integer.compare(at(start), project);
        return first != 0 ? first : Integer.compare(end - start, 1);
    }

    /** These and one more entry, before that which stood there. */
    Places with(int entry, int project) {
        if (isWide || project > Character.MAX_VALUE) {
            int[] longer = new int[size() + 1];
            for (int i = 0; i < longer.length; i++) {
                longer[i] = i == entry ? project : at(i < entry ? i : i - 1);
            }
            return wide(longer);
        }
        char[] longer = Arrays.copyOf(narrow, narrow.length + 1);
        System.arraycopy(narrow, entry, longer, entry + 1, narrow.length - entry);
        longer[entry] = (char) project;
        return narrow(longer);
    }
}
