package org.plumbline.methods.sortition.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.IntegerProgramme;
import org.plumbline.methods.solver.LinearAnswer;
import org.plumbline.methods.solver.LinearProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;

/**
 * What the sum of weights over the seats of a panel can be at most.
 *
 * <p>Give each row (quota, size of the panel, kind of household) a price, any price, high or low. For every panel the sum of
 * weights is the sum over rows of price x seats plus the sum over classes of (weight - prices of its rows) x seats. Seats of a
 * row are between its least and its most, those of a class between nought and its most; so each part, and the whole, has a
 * greatest value that anybody can add up. The prices of a linear programme make it small.
 */
public final class SeatBound implements AutoCloseable {
    /** Prices are whole numbers of this part of a weight. */
    private static final long SCALE = 1 << 10;

    /** A stage that takes longer is reported with the bound by prices. */
    private static final int WORK = 30;

    private static final BigInteger BIG_SCALE = BigInteger.valueOf(SCALE);

    private final PoolClasses classes;
    private final Solver solver;
    private final LinearProgramme relaxation;

    public SeatBound(PoolClasses classes, Solver solver) {
        this.classes = classes;
        this.solver = solver;
        relaxation = solver.linear();
        for (int one = 0; one < classes.count(); one++) {
            relaxation.addColumn(0, classes.most(one), 0);
        }
        for (SeatRow row : classes.rows()) {
            int number = relaxation.addRow(row.least(), row.most());
            for (int place = 0; place < row.size(); place++) {
                relaxation.coefficient(number, row.classAt(place), 1);
            }
        }
    }

    /**
     * @param most no panel exceeds this
     * @param how it is known
     */
    public record Most(BigInteger most, StageProof.How how) {}

    /**
     * @param weights of one seat of each class, nought or more
     * @param enough a bound no greater than this need not be bettered by searching
     */
    public Most of(long[] weights, BigInteger enough, Patience patience) {
        BigInteger byPrices = byPrices(weights, patience);
        if (byPrices.compareTo(enough) <= 0) {
            return new Most(byPrices, StageProof.How.BY_PRICES);
        }
        IntegerAnswer searched = search(weights, patience);
        return searched.isOptimal()
                ? new Most(BigInteger.valueOf(searched.bound()), StageProof.How.BY_SEARCH)
                : new Most(byPrices, StageProof.How.UNFINISHED);
    }

    private BigInteger byPrices(long[] weights, Patience patience) {
        long greatest = Math.max(1, Arrays.stream(weights).max().orElse(1));
        for (int one = 0; one < weights.length; one++) {
            relaxation.objective(
                    one, (double) weights[one] / greatest); // a solver's tolerances are meant for numbers about 1
        }
        LinearAnswer answer = relaxation.maximise(patience);
        List<SeatRow> rows = classes.rows();
        BigInteger[] prices = new BigInteger[rows.size()];
        for (int row = 0; row < prices.length; row++) {
            double price = answer.isOptimal() ? answer.price(row) * greatest * SCALE : 0;
            prices[row] = new BigDecimal(price).toBigInteger();
        }
        return bound(weights, rows, prices);
    }

    private BigInteger bound(long[] weights, List<SeatRow> rows, BigInteger[] prices) {
        BigInteger bound = BigInteger.ZERO;
        BigInteger[] left = new BigInteger[weights.length];
        for (int one = 0; one < left.length; one++) {
            left[one] = BigInteger.valueOf(weights[one]).multiply(BIG_SCALE);
        }
        for (int number = 0; number < prices.length; number++) {
            BigInteger price = prices[number];
            if (price.signum() != 0) {
                SeatRow row = rows.get(number);
                bound = bound.add(price.multiply(BigInteger.valueOf(price.signum() > 0 ? row.most() : row.least())));
                for (int place = 0; place < row.size(); place++) {
                    left[row.classAt(place)] = left[row.classAt(place)].subtract(price);
                }
            }
        }
        for (int one = 0; one < left.length; one++) {
            bound = bound.add(left[one].max(BigInteger.ZERO).multiply(BigInteger.valueOf(classes.most(one))));
        }
        return bound.divide(BIG_SCALE).max(BigInteger.ZERO); // weights are whole, and nought or more
    }

    private IntegerAnswer search(long[] weights, Patience patience) {
        IntegerProgramme panels = solver.integer();
        for (int one = 0; one < weights.length; one++) {
            panels.addColumn(0, classes.most(one));
            panels.objective(one, weights[one]);
        }
        for (SeatRow row : classes.rows()) {
            int number = panels.addRow(row.least(), row.most());
            for (int place = 0; place < row.size(); place++) {
                panels.coefficient(number, row.classAt(place), 1);
            }
        }
        panels.limitWork(WORK);
        return panels.maximise(patience);
    }

    @Override
    public void close() {
        relaxation.close();
    }
}
