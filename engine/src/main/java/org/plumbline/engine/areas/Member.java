package org.plumbline.engine.areas;

import org.plumbline.model.places.Place;

/**
 * A neighbourhood (LSOA) of 2011 that belongs to an area, wholly or in part.
 *
 * @param share of its people that are counted, above 0 to 1, in whole millionths
 * @param residents those people, in the middle of 2019; a fraction where the share is not 1
 */
public record Member(Place neighbourhood, double share, double residents) {
    private static final double MILLION = 1e6;

    public Member {
        if (!(share > 0 && share <= 1 && residents >= 0)) {
            throw new IllegalArgumentException(
                    neighbourhood + ": a share of " + share + ", " + residents + " residents");
        }
    }

    /** A share to the precision that is written to files, so that an area that is read back is the same. */
    static double rounded(double share) {
        return Math.min(1, Math.rint(share * MILLION) / MILLION);
    }
}
