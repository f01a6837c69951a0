package org.plumbline.methods.sortition.selection;

import java.util.Arrays;

/**
 * Makes the sum of size x log(value) over columns as great as the rows allow, by an interior-point method: values stay strictly
 * inside all bounds, and what holds them off is turned down step by step. The logarithms need no trick: at the optimum the
 * product of each value and its price is the size, which is the very condition that such methods keep for each bound.
 *
 * <p>Some dozen steps, each with a system of as many equations as there are rows. Wright, "Primal-dual interior-point methods",
 * 1997, chapters 1 and 5.
 */
final class CentralPath {
    private static final int STEPS = 200;
    private static final double DONE = 1e-12;

    /** How far of the way to the nearest bound a step may go. */
    private static final double NEARLY = 0.99;

    private final double[] sizes;
    private final double[] most;
    private final WeighedRows rows;
    private final double[] values;
    private final double[] prices;
    private final double[] mostPrices;
    private final double[] equationPrices;
    private final double[] lowPrices;
    private final double[] highPrices;

    /**
     * @param sizes of the columns, more than nought
     * @param most bounds of the columns; their least is nought
     * @param start strictly inside all bounds of columns and rows, but for equations
     */
    CentralPath(double[] sizes, double[] most, WeighedRows rows, double[] start) {
        this.sizes = sizes;
        this.most = most;
        this.rows = rows;
        values = start.clone();
        prices = new double[sizes.length];
        mostPrices = new double[sizes.length];
        for (int column = 0; column < sizes.length; column++) {
            prices[column] = sizes[column] / values[column];
            mostPrices[column] = 1 / (most[column] - values[column]);
        }
        equationPrices = new double[rows.count()];
        lowPrices = new double[rows.count()];
        highPrices = new double[rows.count()];
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.isEquation(row)) {
                double sum = rows.sum(row, values);
                lowPrices[row] = 1 / (sum - rows.least(row));
                highPrices[row] = 1 / (rows.most(row) - sum);
            }
        }
    }

    /** The values; as far as it got after many steps. */
    double[] follow() {
        double target = 1;
        for (int step = 0; step < STEPS && !(target < DONE); step++) {
            double length = new Step(target).take();
            double reached = complementarity();
            target = reached * (length > 0.9 ? 0.1 : length > 0.5 ? 0.4 : 0.9);
        }
        return values.clone();
    }

    /** The mean product of a bound's price and the distance from it. */
    private double complementarity() {
        double sum = 0;
        int count = 0;
        for (int column = 0; column < sizes.length; column++) {
            sum += mostPrices[column] * (most[column] - values[column]);
            count++;
        }
        for (int row = 0; row < rows.count(); row++) {
            double at = rows.isEquation(row) ? 0 : rows.sum(row, values);
            if (lowPrices[row] > 0) {
                sum += lowPrices[row] * (at - rows.least(row));
                count++;
            }
            if (highPrices[row] > 0) {
                sum += highPrices[row] * (rows.most(row) - at);
                count++;
            }
        }
        return sum / count;
    }

    /** One step of Newton's method towards the point where every bound's price times the distance from it is the target. */
    private final class Step {
        private final double target;
        private final double[] sums = new double[rows.count()];
        private final double[] stiffness = new double[sizes.length];
        private final double[] give = new double[rows.count()];
        private final double[] pull;

        Step(double target) {
            this.target = target;
            double[] factors = new double[rows.count()];
            for (int row = 0; row < factors.length; row++) {
                sums[row] = rows.sum(row, values);
                if (rows.isEquation(row)) {
                    factors[row] = -equationPrices[row];
                } else {
                    double low = sums[row] - rows.least(row);
                    double high = rows.most(row) - sums[row];
                    give[row] = 1 / (lowPrices[row] / low + highPrices[row] / high);
                    factors[row] = target / low - target / high;
                }
            }
            pull = new double[sizes.length];
            rows.addTo(pull, factors);
            for (int column = 0; column < sizes.length; column++) {
                double room = most[column] - values[column];
                stiffness[column] = prices[column] / values[column] + mostPrices[column] / room;
                pull[column] += sizes[column] / values[column] - target / room;
            }
        }

        double take() {
            double[] rowMoves = rowMoves();
            double[] moves = pull.clone();
            double[] against = new double[rowMoves.length];
            Arrays.setAll(against, row -> -rowMoves[row]);
            rows.addTo(moves, against);
            for (int column = 0; column < moves.length; column++) {
                moves[column] /= stiffness[column];
            }
            return move(moves, rowMoves);
        }

        /** Solves for the rows: (A S^-1 A' + give) y = A S^-1 pull - what equations lack. */
        private double[] rowMoves() {
            int count = rows.count();
            double[][] matrix = new double[count][count];
            double[] right = new double[count];
            double[] scaled = new double[sizes.length];
            for (int row = 0; row < count; row++) {
                Arrays.fill(scaled, 0);
                for (int term = 0; term < rows.terms(row); term++) {
                    int column = rows.column(row, term);
                    scaled[column] = rows.weight(row, term) / stiffness[column];
                    right[row] += scaled[column] * pull[column];
                }
                for (int other = 0; other <= row; other++) {
                    matrix[row][other] = rows.sum(other, scaled);
                }
                if (rows.isEquation(row)) {
                    matrix[row][row] *= 1 + 1e-12; // equations may follow from one another
                    right[row] -= rows.least(row) - sums[row];
                } else {
                    matrix[row][row] += give[row];
                }
            }
            return Cholesky.solve(matrix, right);
        }

        private double move(double[] moves, double[] rowMoves) {
            double far = 1 / NEARLY;
            double priceFar = 1 / NEARLY;
            double[] newPrices = new double[sizes.length];
            double[] newMostPrices = new double[sizes.length];
            for (int column = 0; column < sizes.length; column++) {
                double room = most[column] - values[column];
                far = Math.min(far, Math.min(until(values[column], moves[column]), until(room, -moves[column])));
                newPrices[column] = (sizes[column] - prices[column] * moves[column]) / values[column] - prices[column];
                newMostPrices[column] = (target + mostPrices[column] * moves[column]) / room - mostPrices[column];
                priceFar = Math.min(priceFar, until(prices[column], newPrices[column]));
                priceFar = Math.min(priceFar, until(mostPrices[column], newMostPrices[column]));
            }
            double[] newLow = new double[rows.count()];
            double[] newHigh = new double[rows.count()];
            for (int row = 0; row < rows.count(); row++) {
                if (!rows.isEquation(row)) {
                    double by = rows.sum(row, moves);
                    double low = sums[row] - rows.least(row);
                    double high = rows.most(row) - sums[row];
                    far = Math.min(far, Math.min(until(low, by), until(high, -by)));
                    newLow[row] = (target - lowPrices[row] * by) / low - lowPrices[row];
                    newHigh[row] = (target + highPrices[row] * by) / high - highPrices[row];
                    priceFar = Math.min(priceFar, until(lowPrices[row], newLow[row]));
                    priceFar = Math.min(priceFar, until(highPrices[row], newHigh[row]));
                }
            }
            far *= NEARLY;
            priceFar *= NEARLY;
            for (int column = 0; column < sizes.length; column++) {
                values[column] += far * moves[column];
                prices[column] += priceFar * newPrices[column];
                mostPrices[column] += priceFar * newMostPrices[column];
            }
            for (int row = 0; row < rows.count(); row++) {
                equationPrices[row] += rows.isEquation(row) ? priceFar * rowMoves[row] : 0;
                lowPrices[row] += priceFar * newLow[row];
                highPrices[row] += priceFar * newHigh[row];
            }
            return Math.min(far, priceFar);
        }

        /** How often a move fits into what is left; where there is no bound, any number of times. */
        private static double until(double left, double move) {
            return move < 0 && left < Double.POSITIVE_INFINITY ? left / -move : Double.POSITIVE_INFINITY;
        }
    }
}
