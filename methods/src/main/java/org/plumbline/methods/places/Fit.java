package org.plumbline.methods.places;

/**
 * How the areas that are tied together by a change of boundaries fit. In the look-up of LSOAs 2011 to 2021 of the Office for National
 * Statistics these are the change codes U, S, M and X.
 */
public enum Fit {
    /** One area stayed one area: every figure carries over as it is. */
    EXACT,
    /** One became several: a count is divided by where people live later; a rate is taken to be alike in all parts. */
    SPLIT,
    /** Several became one: counts add up, rates are averaged. */
    MERGED,
    /** Several became several, across their old boundaries: an estimate both ways. */
    COMPLEX;

    /** Whether a count carries over without dividing it by an assumption. */
    public boolean keepsCounts() {
        return this == EXACT || this == MERGED;
    }

    static Fit of(int earlierAreas, int laterAreas) {
        if (laterAreas == 1) {
            return earlierAreas == 1 ? EXACT : MERGED;
        }
        return earlierAreas == 1 ? SPLIT : COMPLEX;
    }
}
