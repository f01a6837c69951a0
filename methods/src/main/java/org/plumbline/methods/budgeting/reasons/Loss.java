package org.plumbline.methods.budgeting.reasons;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;

/**
 * Where the money of a losing project's supporters went, and what they had left for it. All they were given is what they had
 * left and what they spent, together.
 *
 * @param project its place in the list of projects
 * @param supporters how many voters
 * @param left what they held together when the last project had been paid
 * @param missing by how much that is less than the cost; nought where something other than money stood against it
 * @param outOfReach when they first held less than the cost; empty where they never did, and where voters are paid little by
 *     little, so that they hold more as time goes by
 * @param spent what they paid for each funded project that they paid for, the most first
 */
public record Loss(
        int project,
        long supporters,
        Rational left,
        Rational missing,
        Optional<OutOfReach> outOfReach,
        List<Spent> spent) {

    public Loss {
        spent = List.copyOf(spent);
    }

    /**
     * @param after how many projects had been paid; 0 if its supporters could not have paid with all they were given
     * @param left what its supporters held together then
     * @param missing by how much that is less than the cost
     */
    public record OutOfReach(int after, Rational left, Rational missing) {}

    /**
     * @param project a funded one
     * @param money what supporters of the losing project paid for it together
     * @param voters how many of them paid anything
     */
    public record Spent(int project, Rational money, long voters) {}
}
