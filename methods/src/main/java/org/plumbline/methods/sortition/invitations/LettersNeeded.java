package org.plumbline.methods.sortition.invitations;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import org.plumbline.methods.draws.Draws;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.sortition.Quotas;

/**
 * The fewest letters whose volunteers can make up a panel with a stated probability.
 *
 * <p>Three numbers. With fewer than the first, some quota by itself is short more often than allowed: exact. From the second on, the
 * probabilities that each quota is short add up to no more than allowed: exact, and sufficient for the quotas one by one
 * (Bonferroni). The third is for all of them together, which probabilities of single quotas cannot say: rounds of letters are
 * simulated, each needs some number, and the third number is that of the round at such a place among them that at least the stated share
 * of all rounds needs no more, with {@link PoolsTried#CERTAINTY} certainty whatever their distribution ({@link Binomials#placeAbove}).
 */
public final class LettersNeeded {
    private final AnswerModel model;
    private final LetterOrder order;
    private final SeatNeeds needs;
    private final PanelFinder finder;
    private final ExecutorService threads;

    /**
     * @param order as long as letters may be sent at the most
     * @param threads runs the simulations; no answer depends on how many there are
     * @throws IllegalArgumentException if the quotas of a feature do not fit the panel
     */
    public LettersNeeded(Quotas quotas, AnswerModel model, LetterOrder order, Solver solver, ExecutorService threads) {
        this.model = model;
        this.order = order;
        this.needs = SeatNeeds.of(quotas);
        this.finder = new PanelFinder(needs, solver);
        this.threads = threads;
    }

    /**
     * @param share the probability asked for, 0 to 1
     * @param simulations how many rounds are simulated, enough to show {@code share}: {@link #areEnough}
     * @param seed of the simulations: the same seed gives the same answer on any machine
     * @param reach up to how many letters probabilities will be asked for, at the least
     */
    public Letters find(double share, int simulations, long seed, int reach) {
        ExactQuotas exact = exact();
        int each = exact.leastForEach(1 - share);
        int all = exact.leastForAll(1 - share);
        int place = Binomials.placeAbove(simulations, share, PoolsTried.CERTAINTY);
        if (place > simulations) {
            throw new IllegalArgumentException(simulations + " simulations cannot show " + share);
        }
        int[][] numbers = order.numbersByTenth();
        int most = all == 0 ? order.length() : (int) Math.min(order.length(), Math.max(reach, 2L * all));
        PoolsTried tried = simulate(numbers, most, simulations, seed);
        while (most < order.length() && tried.atPlace(place) == SimulatedPool.NEVER) {
            most = (int) Math.min(order.length(), 2L * most);
            tried = simulate(numbers, most, simulations, seed);
        }
        int needed = tried.atPlace(place);
        return new Letters(needed == SimulatedPool.NEVER ? 0 : needed, each, all, most, tried);
    }

    /** Whether so many simulations can show such a share, if all of them go well. */
    public static boolean areEnough(int simulations, double share) {
        return Binomials.placeAbove(simulations, share, PoolsTried.CERTAINTY) <= simulations;
    }

    private PoolsTried simulate(int[][] numbers, int most, int simulations, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] seeds = new long[simulations];
        for (int number = 0; number < simulations; number++) {
            seeds[number] = random.nextLong();
        }
        PoolSimulation simulation = new PoolSimulation(needs, model, numbers, finder);
        List<SimulatedPool> pools = Draws.inOrder(simulations, number -> simulation.run(seeds[number], most), threads);
        return new PoolsTried(pools);
    }

    private ExactQuotas exact() {
        return new ExactQuotas(needs, model, order);
    }

    /** What is to be expected of each value with so many letters, in the order of the quotas. */
    public List<QuotaOutlook> outlook(int letters) {
        return exact().list(letters);
    }

    /** The probability, exact under the model, that fewer volunteer than the panel has seats. */
    public double tooFewInAll(int letters) {
        return exact().tooFewInAll(letters);
    }

    /**
     * What was found.
     *
     * @param needed the fewest letters that are shown to be enough; 0 where no number that can be sent is
     * @param each with fewer, some quota by itself is short too often; 0 where it is so with any number
     * @param all from here on the quotas one by one are short seldom enough; 0 where no number is
     * @param simulated up to how many letters rounds were simulated
     */
    public record Letters(int needed, int each, int all, int simulated, PoolsTried tried) {}
}
