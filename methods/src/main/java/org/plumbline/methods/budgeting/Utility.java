package org.plumbline.methods.budgeting;

/**
 * What a funded project is taken to be worth to a voter who supports it. Worth is a whole number: the amount that the ballot
 * gives, times the project's weight.
 */
public sealed interface Utility {

    /** The project's cost: money spent as I asked. A supporter is a voter who names it, with more than no points. */
    record Cost() implements Utility {}

    /** One: the number of projects that I asked for. */
    record Cardinality() implements Utility {}

    /** The points that the voter gave it; those with none or fewer do not support it. */
    record Points() implements Utility {}

    /**
     * By its place in the voter's order: the first has the most points, each next one fewer.
     *
     * @param first how many places the order is taken to have
     * @param last the points of the last of these places, 0 or 1
     */
    record Borda(Places first, int last) implements Utility {
        public Borda {
            if (last < 0 || last > 1) {
                throw new IllegalArgumentException("the last place has " + last + " points");
            }
        }
    }

    /** How many places an order of preference is taken to have. */
    enum Places {
        /** As many as the voter's own ballot names. */
        OF_THE_BALLOT,
        /** As many as the longest ballot names. */
        OF_THE_LONGEST_BALLOT,
        /** As many as there are projects. */
        OF_ALL_PROJECTS
    }
}
