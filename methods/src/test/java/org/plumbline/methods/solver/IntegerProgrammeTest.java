package org.plumbline.methods.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegerProgrammeTest {
    private static final Solver PURE = new OjAlgo();
    private static final Solver NATIVE = new OrTools();

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /** Up to six columns of up to four values each, as a panel of classes would have them, some rows with other coefficients. */
    private static void fill(IntegerProgramme programme, Whole whole, long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(6);
        for (int column = 0; column < columns; column++) {
            long lower = random.nextInt(5) == 0 ? -1 : 0;
            long upper = lower + random.nextInt(4);
            long worth = random.nextInt(4) == 0 ? -random.nextInt(50) : random.nextInt(1_000_000);
            whole.addColumn(lower, upper);
            whole.objective(column, worth);
            programme.addColumn(lower, upper);
            programme.objective(column, worth);
        }
        int rows = random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            long lower = random.nextInt(4);
            long upper = lower + random.nextInt(3);
            whole.addRow(lower, upper);
            programme.addRow(lower, upper);
            for (int column = 0; column < columns; column++) {
                long value = random.nextInt(3) == 0 ? random.nextInt(6) - 2 : random.nextInt(2);
                whole.coefficient(row, column, value);
                programme.coefficient(row, column, value);
            }
        }
    }

    /** The greatest worth of all points that fit; {@link Long#MIN_VALUE} where none does. */
    private static long bruteForce(Whole whole, long[] values, int column) {
        if (column == values.length) {
            return whole.fits(values) ? whole.worth(values) : Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (values[column] = whole.lower(column); values[column] <= whole.upper(column); values[column]++) {
            best = Math.max(best, bruteForce(whole, values, column + 1));
        }
        return best;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothLibrariesFindWhatTryingEverythingFinds(long seed) {
        for (Solver solver : new Solver[] {PURE, NATIVE}) {
            Whole whole = new Whole();
            IntegerProgramme programme = solver.integer();
            fill(programme, whole, seed);
            long best = bruteForce(whole, new long[whole.columns()], 0);
            IntegerAnswer answer = programme.maximise(Patience.ENDLESS);
            assertThat(answer.status())
                    .as(solver.name())
                    .isEqualTo(best == Long.MIN_VALUE ? Status.INFEASIBLE : Status.OPTIMAL);
            if (answer.isOptimal()) {
                long[] values = new long[whole.columns()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = answer.value(column);
                }
                assertThat(whole.fits(values)).isTrue();
                assertThat(whole.worth(values))
                        .isEqualTo(best)
                        .isEqualTo(answer.objective())
                        .isEqualTo(answer.bound());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundWhenPatienceEndsFitsAndItsBoundHolds(long seed) {
        Whole whole = new Whole();
        IntegerProgramme programme = PURE.integer();
        fill(programme, whole, seed);
        long best = bruteForce(whole, new long[whole.columns()], 0);
        AtomicInteger asked = new AtomicInteger();
        IntegerAnswer answer = programme.maximise(() -> asked.incrementAndGet() > 8 ? 0 : 10_000);
        assertThat(answer.bound()).isGreaterThanOrEqualTo(best);
        if (answer.hasValues()) {
            assertThat(answer.objective()).isLessThanOrEqualTo(best);
        }
    }

    @Test
    void withoutPatienceNothingIsKnown() {
        for (Solver solver : new Solver[] {PURE, NATIVE}) {
            IntegerProgramme programme = solver.integer();
            programme.addColumn(0, 1);
            assertThat(programme.maximise(() -> 0).status()).isEqualTo(Status.UNKNOWN);
        }
    }

    /** Weights that share no divisor and one row: what linear programmes say is never whole, so the search has to branch. */
    @Test
    void aKnapsackIsSolvedByBranching() {
        long[] results = new long[2];
        Solver[] solvers = {PURE, NATIVE};
        for (int i = 0; i < 2; i++) {
            IntegerProgramme programme = solvers[i].integer();
            int row = programme.addRow(0, 199);
            for (int column = 0; column < 20; column++) {
                programme.addColumn(0, 3);
                programme.coefficient(row, column, 11 + 7 * column % 31);
                programme.objective(column, 17 + 13 * column % 37);
            }
            results[i] = programme.maximise(Patience.ENDLESS).objective();
        }
        assertThat(results[0]).isEqualTo(results[1]);
    }
}
