package org.plumbline.methods.sortition.invitations;

/**
 * How many addresses of a place may be written to.
 *
 * @param addresses at least one
 * @param tenth of deprivation, 1, the most deprived, to 10
 */
public record PlaceAddresses(int addresses, int tenth) {

    public PlaceAddresses {
        if (addresses < 1 || tenth < 1 || tenth > ByTenth.TENTHS) {
            throw new IllegalArgumentException(addresses + " addresses, tenth " + tenth);
        }
    }
}
