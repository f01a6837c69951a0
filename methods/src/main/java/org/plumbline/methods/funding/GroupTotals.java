package org.plumbline.methods.funding;

/**
 * What was awarded to a group of places, and per head of the people who live there.
 *
 * @param places how many places the group has
 * @param placesAwarded how many of them have an award
 * @param population residents of the group
 * @param pence awarded to it
 */
public record GroupTotals(int places, int placesAwarded, long population, long pence) {

    /** Sums over the places for which {@code inGroup} is true. */
    public static GroupTotals of(boolean[] inGroup, double[] population, AttributedAwards awards) {
        int places = 0;
        int awarded = 0;
        long residents = 0;
        long pence = 0;
        for (int place = 0; place < inGroup.length; place++) {
            if (inGroup[place]) {
                places++;
                awarded += awards.awards(place) > 0 ? 1 : 0;
                residents += (long) population[place];
                pence += awards.pence(place);
            }
        }
        return new GroupTotals(places, awarded, residents, pence);
    }

    /** Pence a head; NaN where nobody lives. */
    public double pencePerHead() {
        return population == 0 ? Double.NaN : pence / (double) population;
    }
}
