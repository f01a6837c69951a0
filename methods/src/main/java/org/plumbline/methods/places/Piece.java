package org.plumbline.methods.places;

/**
 * What two areas have in common.
 *
 * @param from index of the area that figures come from
 * @param to index of the area that they go to
 * @param share of the people of {@code from} who are in it, 0 to 1
 * @param part of the people of {@code to} who are in it, 0 to 1
 * @param fit of all the areas that are tied together with these two
 */
public record Piece(int from, int to, double share, double part, Fit fit) {

    public Piece {
        if (!(share >= 0 && share <= 1 && part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("a piece with a share of " + share + " and a part of " + part);
        }
    }
}
