package org.plumbline.methods.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearProgrammeTest {
    private static final Solver PURE = new OjAlgo();
    private static final Solver NATIVE = new OrTools();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** A programme and the same numbers in {@link Real}, against which answers are checked. */
    private record Case(Real real, LinearProgramme programme) {
        Case(Solver solver, long seed) {
            this(new Real(), solver.linear());
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(7);
            for (int column = 0; column < columns; column++) {
                double lower = random.nextInt(4) == 0 ? -3 : 0;
                double upper = lower + random.nextInt(9);
                double worth = random.nextInt(11) - 4;
                real.addColumn(lower, upper, worth);
                programme.addColumn(lower, upper, worth);
            }
            int rows = random.nextInt(6);
            for (int row = 0; row < rows; row++) {
                int kind = random.nextInt(4);
                double lower = kind == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(6) - 1;
                double upper =
                        kind == 1 ? Double.POSITIVE_INFINITY : Math.max(lower, 0) + (kind == 2 ? 0 : random.nextInt(5));
                lower = kind == 2 ? upper : lower;
                real.addRow(lower, upper);
                programme.addRow(lower, upper);
                for (int column = 0; column < columns; column++) {
                    if (random.nextInt(3) > 0) {
                        double value = random.nextInt(7) - 2;
                        real.coefficient(row, column, value);
                        programme.coefficient(row, column, value);
                    }
                }
            }
        }

        void check(LinearAnswer answer) {
            double[] values = new double[real.columns()];
            for (int column = 0; column < values.length; column++) {
                values[column] = answer.value(column);
            }
            double[] prices = new double[real.rows()];
            for (int row = 0; row < prices.length; row++) {
                prices[row] = answer.price(row);
            }
            assertThat(real.fits(values)).as("fits").isTrue();
            assertThat(real.worth(values)).isCloseTo(answer.objective(), within(1e-6));
            assertThat(real.proves(prices, answer.objective()))
                    .as("prices prove it")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothLibrariesFindTheSameObjectiveAndTheirPricesProveIt(long seed) {
        Case pure = new Case(PURE, seed);
        Case ofNative = new Case(NATIVE, seed);
        try (LinearProgramme one = pure.programme();
                LinearProgramme other = ofNative.programme()) {
            LinearAnswer mine = one.maximise(Patience.ENDLESS);
            LinearAnswer theirs = other.maximise(Patience.ENDLESS);
            assertThat(mine.status()).isEqualTo(theirs.status());
            if (mine.isOptimal()) {
                assertThat(mine.objective()).isCloseTo(theirs.objective(), within(1e-6));
                pure.check(mine);
                ofNative.check(theirs);
            }
        }
    }

    /** 2x + y with x + y in 1..4, x at most 3: x = 3, y = 1; one more seat in the row is worth 1. From below the row costs. */
    @Test
    void priceOfARowIsWhatOneMoreOfItsBoundWouldBring() {
        for (Solver solver : new Solver[] {PURE, NATIVE}) {
            try (LinearProgramme programme = solver.linear()) {
                int x = programme.addColumn(0, 3, 2);
                int y = programme.addColumn(0, 9, 1);
                int row = programme.addRow(1, 4);
                programme.coefficient(row, x, 1);
                programme.coefficient(row, y, 1);
                assertThat(programme.maximise(Patience.ENDLESS).price(row)).isCloseTo(1, within(1e-9));
                programme.objective(x, -2);
                programme.objective(y, -1);
                LinearAnswer costly = programme.maximise(Patience.ENDLESS);
                assertThat(costly.objective()).isCloseTo(-1, within(1e-9));
                assertThat(costly.price(row)).isCloseTo(-1, within(1e-9));
            }
        }
    }

    @Test
    void rowsThatNothingFitsAreInfeasibleAndNoPatienceMeansUnknown() {
        for (Solver solver : new Solver[] {PURE, NATIVE}) {
            try (LinearProgramme programme = solver.linear()) {
                programme.coefficient(programme.addRow(2, 3), programme.addColumn(0, 1, 1), 1);
                assertThat(programme.maximise(Patience.ENDLESS).status()).isEqualTo(Status.INFEASIBLE);
                programme.rowBounds(0, 0, 3);
                assertThat(programme.maximise(() -> 0).status()).isEqualTo(Status.UNKNOWN);
                assertThat(programme.maximise(Patience.ENDLESS).objective()).isCloseTo(1, within(1e-9));
            }
        }
    }
}
