package org.plumbline.methods.target;

/**
 * Whom a list of places reaches: of the people concerned (say, those on low incomes) how many live in them, and how many who
 * live in them are not concerned.
 *
 * @param concerned people concerned in all places
 * @param concernedInside those who live in the places listed
 * @param residents of all places
 * @param residentsInside of the places listed
 * @param placesLeftOut places with a gap in either number, which count for nothing above
 */
public record PeopleReached(
        double concerned, double concernedInside, double residents, double residentsInside, int placesLeftOut) {

    /**
     * @param listed one a place
     * @param concerned people concerned in each place, at most its residents
     * @param residents of each place
     */
    public static PeopleReached in(boolean[] listed, double[] concerned, double[] residents) {
        if (listed.length != concerned.length || listed.length != residents.length) {
            throw new IllegalArgumentException("a list over " + listed.length + " places, people concerned of "
                    + concerned.length + ", residents of " + residents.length);
        }
        double allConcerned = 0;
        double concernedInside = 0;
        double allResidents = 0;
        double residentsInside = 0;
        int leftOut = 0;
        for (int place = 0; place < listed.length; place++) {
            if (Double.isNaN(concerned[place]) || Double.isNaN(residents[place])) {
                leftOut++;
            } else {
                allConcerned += concerned[place];
                allResidents += residents[place];
                concernedInside += listed[place] ? concerned[place] : 0;
                residentsInside += listed[place] ? residents[place] : 0;
            }
        }
        return new PeopleReached(allConcerned, concernedInside, allResidents, residentsInside, leftOut);
    }

    /** The share of the people concerned who live in the places listed, 0 to 1; NaN where nobody is concerned. */
    public double shareReached() {
        return concerned == 0 ? Double.NaN : concernedInside / concerned;
    }

    /** People concerned who live elsewhere. */
    public double missed() {
        return concerned - concernedInside;
    }

    /** Residents of the places listed who are not concerned. */
    public double notConcernedInside() {
        return residentsInside - concernedInside;
    }

    /** Their share of the residents of the places listed, 0 to 1; NaN where nobody lives there. */
    public double shareNotConcernedInside() {
        return residentsInside == 0 ? Double.NaN : notConcernedInside() / residentsInside;
    }
}
