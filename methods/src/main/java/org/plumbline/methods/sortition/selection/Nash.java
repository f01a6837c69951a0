package org.plumbline.methods.sortition.selection;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * Nash welfare: the product of the chances is as great as it can be, over all who can sit on any panel; the others have none. The
 * chances are unique. Its proof needs no certificate but the chances themselves: no panel's sum of 1 / chance over its seats
 * exceeds the number of people ({@code ProofCheck.nash}); what is found keeps that to about a millionth.
 *
 * <p>Found as LEXIMIN is, from above: the best chances if seats could be shared ({@link GreatestProduct}), written as a lottery over
 * whole panels ({@link Mixture}), with a further condition wherever that cannot be done.
 */
public final class Nash implements PanelMethod {

    @Override
    public Selection select(PoolClasses classes, Solver solver, Patience patience) {
        WhoCanSit people = new WhoCanSit(classes, solver, patience);
        GreatestProduct product = new GreatestProduct(classes, solver, people.average());
        try (Mixture mixture = new Mixture(classes, solver, people.first())) {
            while (true) {
                Optional<double[]> chances = product.chances(patience);
                if (chances.isEmpty()) {
                    Lottery one = new Lottery(List.of(people.first()), new long[] {Lottery.ONE});
                    return new Selection(one, Certificate.none(), false);
                }
                Mixture.Answer answer = mixture.write(new Levels(chances.get(), Certificate.none()), patience);
                if (answer.lottery().isPresent()) {
                    return new Selection(answer.lottery().get(), Certificate.none(), answer.near() && people.isKnown());
                }
                answer.cut().ifPresent(product::add);
            }
        }
    }
}
