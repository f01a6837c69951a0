package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Draws;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.problems.NoAnswer;

/**
 * Asks which open choice moves ranks most, by changing them one at a time from many starting points (Saltelli et al. 2010, as
 * {@link SobolEstimates} has it). The index is made rows times (open choices + 2) times.
 */
public final class SensitivityAnalysis {
    private final ChoiceSpace space;
    private final Running running;

    public SensitivityAnalysis(ChoiceSpace space, Running running) {
        this.space = space;
        this.running = running;
    }

    /**
     * @param seed any number; the same gives the same answer on every machine, on any number of threads
     * @param rows starting points, at least two
     * @param places those whose own rank is looked at too; NaN where a drawing gives one no rank
     * @param resamples how many bootstrap samples the ranges are read from, at least one
     * @throws NoAnswer if fewer than two choices are open, or as {@link Margins#choices}
     */
    public Sensitivity run(long seed, int rows, List<Integer> places, int resamples) {
        List<String> choices = space.open();
        if (choices.size() < 2) {
            throw new NoAnswer("Which choice matters most can be asked where two or more are open; open here: "
                    + choices + ". Widen the space, or ask for the margins, which tell what the one choice does.");
        }
        double[][][] outputs = outputs(design(seed, rows), places);
        List<List<Sobol>> indices = new ArrayList<>();
        for (int output = 0; output <= places.size(); output++) {
            indices.add(indices(choices, outputs[output], seed, resamples));
        }
        Map<Integer, List<Sobol>> ofPlaces = new LinkedHashMap<>();
        for (int k = 0; k < places.size(); k++) {
            ofPlaces.put(places.get(k), indices.get(k + 1));
        }
        return new Sensitivity(rows * (choices.size() + 2), indices.get(0), ofPlaces);
    }

    /** Row by row: A, B, and A with each choice in turn from B. */
    private List<List<Drawing>> design(long seed, int rows) {
        int choices = space.open().size();
        SplittableRandom seeds = new SplittableRandom(seed);
        List<List<Drawing>> design = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            DrawSeeds a = DrawSeeds.next(seeds, choices);
            DrawSeeds b = DrawSeeds.next(seeds, choices);
            List<Drawing> drawings = new ArrayList<>(List.of(space.drawing(a), space.drawing(b)));
            for (int choice = 0; choice < choices; choice++) {
                drawings.add(space.drawing(a.with(choice, b)));
            }
            design.add(drawings);
        }
        return design;
    }

    /** By output (the mean shift, then each place's rank), by block (A, B, then one a choice), by row. */
    private double[][][] outputs(List<List<Drawing>> design, List<Integer> places) {
        List<Drawing> foreseen = new ArrayList<>(List.of(space.asStated()));
        design.forEach(foreseen::addAll);
        DrawnIndex index = new DrawnIndex(space, foreseen);
        int[] stated = index.ranks(foreseen.subList(0, 1))[0];
        List<double[][]> rows = Draws.inOrder(
                design.size(), row -> outputs(index.ranks(design.get(row)), stated, places), running.threads());
        double[][][] outputs = new double[places.size() + 1][design.get(0).size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int output = 0; output < outputs.length; output++) {
                for (int block = 0; block < outputs[output].length; block++) {
                    outputs[output][block][row] = rows.get(row)[output][block];
                }
            }
        }
        return outputs;
    }

    private static double[][] outputs(int[][] ranks, int[] stated, List<Integer> places) {
        double[][] outputs = new double[places.size() + 1][ranks.length];
        for (int block = 0; block < ranks.length; block++) {
            outputs[0][block] = meanShift(ranks[block], stated);
            for (int k = 0; k < places.size(); k++) {
                int rank = ranks[block][places.get(k)];
                outputs[k + 1][block] = rank == Ranks.UNRANKED ? Double.NaN : rank;
            }
        }
        return outputs;
    }

    /** How far ranks lie from those stated, on average over the places that have both. */
    static double meanShift(int[] ranks, int[] stated) {
        long sum = 0;
        int both = 0;
        for (int place = 0; place < ranks.length; place++) {
            if (ranks[place] != Ranks.UNRANKED && stated[place] != Ranks.UNRANKED) {
                sum += Math.abs(ranks[place] - stated[place]);
                both++;
            }
        }
        return sum / (double) both;
    }

    /**
     * The first-order estimate is of a product with the output itself, whose mean it would otherwise multiply by noise: some hundred
     * rows of ranks that are off by 1.5 on average then tell nothing. Outputs are therefore taken from their mean, as Sobol advised
     * (Mathematics and Computers in Simulation 55, 2001); what is estimated stays the same. COINr 1.1.14 does not.
     *
     * @param outputs of A, of B, then one block a choice
     */
    static List<Sobol> indices(List<String> choices, double[][] outputs, long seed, int resamples) {
        double[][] blocks = fromTheirMean(outputs);
        double[][] swapped = new double[choices.size()][];
        System.arraycopy(blocks, 2, swapped, 0, swapped.length);
        SobolEstimates estimates = new SobolEstimates(blocks[0], blocks[1], swapped);
        List<Sobol> indices = new ArrayList<>();
        for (int choice = 0; choice < swapped.length; choice++) {
            Sobol.Range[] within = estimates.within(choice, seed, resamples);
            indices.add(new Sobol(
                    choices.get(choice), estimates.first(choice), estimates.total(choice), within[0], within[1]));
        }
        return indices;
    }

    /** Each less the mean of the blocks A and B. */
    private static double[][] fromTheirMean(double[][] outputs) {
        double sum = 0;
        for (int row = 0; row < outputs[0].length; row++) {
            sum += outputs[0][row] + outputs[1][row];
        }
        double mean = sum / (2 * outputs[0].length);
        double[][] centred = new double[outputs.length][];
        for (int block = 0; block < outputs.length; block++) {
            centred[block] =
                    Arrays.stream(outputs[block]).map(output -> output - mean).toArray();
        }
        return centred;
    }
}
