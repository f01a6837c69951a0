package org.plumbline.methods.funding;

/**
 * Money of a group of places, awarded to them or theirs under a rule, and per head of the people who live there.
 *
 * @param places how many places the group has
 * @param placesWithMoney how many of them have any of it
 * @param population residents of the group
 * @param pence the group's, all together
 */
public record GroupTotals(int places, int placesWithMoney, long population, long pence) {

    /**
     * Sums over the places for which {@code inGroup} is true.
     *
     * @param inGroup one a place
     * @param population residents of each place, in the same order; the sum is rounded to whole people
     * @param pence of each place
     */
    public static GroupTotals of(boolean[] inGroup, double[] population, long[] pence) {
        if (inGroup.length != population.length || inGroup.length != pence.length) {
            throw new IllegalArgumentException("a group over " + inGroup.length + " places, population of "
                    + population.length + ", money of " + pence.length);
        }
        int places = 0;
        int withMoney = 0;
        double residents = 0;
        long sum = 0;
        for (int place = 0; place < inGroup.length; place++) {
            if (inGroup[place]) {
                places++;
                withMoney += pence[place] > 0 ? 1 : 0;
                residents += population[place];
                sum += pence[place];
            }
        }
        return new GroupTotals(places, withMoney, Math.round(residents), sum);
    }

    /** Pence a head; NaN where nobody lives. */
    public double pencePerHead() {
        return population == 0 ? Double.NaN : pence / (double) population;
    }
}
