package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.steps.Stage.Change;

/**
 * Fills gaps with what the place's other indicators let one expect, if all together are normally distributed. The distribution that makes
 * the observed values most likely is found by expectation and maximisation. Dempster, Laird and Rubin, Journal of the Royal Statistical
 * Society B 39, 1977; Little and Rubin, Statistical Analysis with Missing Data, chapter 11. OECD/JRC Handbook, 2008, section 3.2.
 */
public final class ImputeJointly implements Step {
    private final int[] blocks;
    private final double tolerance;
    private final int iterations;

    /**
     * @param blocks for each indicator the number, from 0, of the set in which indicators stand for each other, such as their domain
     * @param tolerance the rounds end once no mean, in standard deviations, and no variance or covariance, as a correlation, moves by more
     * @param iterations how many rounds there may be; if they do not suffice, there is no answer
     */
    public ImputeJointly(int[] blocks, double tolerance, int iterations) {
        if (!(tolerance > 0) || iterations < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", iterations " + iterations);
        }
        this.blocks = blocks.clone();
        this.tolerance = tolerance;
        this.iterations = iterations;
    }

    /** Where a place has no value in the whole set, it is given the means. Costs places times the square of the indicators of a set. */
    @Override
    public Stage apply(Stage before) {
        double[][] values = before.values().clone();
        List<Change> changes = new ArrayList<>();
        int most = Arrays.stream(blocks).max().orElse(-1);
        for (int block = 0; block <= most; block++) {
            int wanted = block;
            int[] members = IntStream.range(0, blocks.length)
                    .filter(i -> blocks[i] == wanted)
                    .toArray();
            if (IntStream.of(members).anyMatch(i -> Impute.hasGap(before.values()[i], before.kept()))) {
                fill(before, members, values, changes);
            }
        }
        return new Stage(before.indicators(), values, before.kept(), changes, before.borrowed());
    }

    private void fill(Stage before, int[] members, double[][] values, List<Change> changes) {
        List<String> ids =
                IntStream.of(members).mapToObj(before.indicators()::get).toList();
        double[][] theirs =
                IntStream.of(members).mapToObj(i -> before.values()[i]).toArray(double[][]::new);
        double[][] filled = new JointNormal(ids, theirs, before.kept()).filled(tolerance, iterations);
        for (int k = 0; k < members.length; k++) {
            values[members[k]] = filled[k];
            Changes noted = Changes.of(before, members[k], changes);
            for (int place = 0; place < filled[k].length; place++) {
                noted.cell(place, theirs[k][place], filled[k][place], "imputed (expected from the other indicators)");
            }
        }
    }

    @Override
    public String inWords() {
        return "filled in with what the place's other indicators let one expect";
    }

    @Override
    public String id() {
        return "impute-jointly";
    }
}
