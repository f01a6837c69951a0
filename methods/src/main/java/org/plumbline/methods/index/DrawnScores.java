package org.plumbline.methods.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.methods.draws.Draws;
import org.plumbline.model.indicators.Column;

/**
 * The scores of all places under each of the drawn choices: what the margins of ranks and of shares are read from. Draws
 * times places numbers are held: 2.5 MB for 1,000 draws of 317 districts.
 */
public final class DrawnScores {
    private final List<double[]> scores;

    private DrawnScores(List<double[]> scores) {
        this.scores = scores;
    }

    /**
     * @param indicators as for {@link CompositeIndex#compute}
     * @param choices at least one
     * @param threads runs the draws; the answer does not depend on how many there are
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary
     */
    public static DrawnScores of(List<Column> indicators, List<NearSet.Choice> choices, ExecutorService threads) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no choices");
        }
        Map<Normalisation, List<double[]>> normalised = new HashMap<>();
        for (NearSet.Choice choice : choices) {
            normalised.computeIfAbsent(choice.normalisation(), how -> CompositeIndex.normalised(how, indicators));
        }
        return new DrawnScores(Draws.inOrder(choices.size(), draw -> computed(choices.get(draw), normalised), threads));
    }

    private static double[] computed(NearSet.Choice choice, Map<Normalisation, List<double[]>> normalised) {
        double[] shares = new Weighting(choice.percents()).toShares();
        return CompositeIndex.weightedSum(Objects.requireNonNull(normalised.get(choice.normalisation())), shares);
    }

    public int draws() {
        return scores.size();
    }

    public int places() {
        return scores.get(0).length;
    }

    /** The score of one place under one draw, both from 0. */
    public double score(int draw, int place) {
        return scores.get(draw)[place];
    }

    /** The scores of all places under one draw, 0 to {@code draws() - 1}. */
    public double[] toScores(int draw) {
        return scores.get(draw).clone();
    }

    /**
     * What a method makes of the scores of each draw, in the order of the draws.
     *
     * @param method given a fresh array of scores; called on several threads at once
     * @param threads as for {@link #of}
     */
    public <T> List<T> forEachDraw(Function<double[], T> method, ExecutorService threads) {
        return Draws.inOrder(draws(), draw -> method.apply(toScores(draw)), threads);
    }

    /** The ranks of all places under each draw, 1 the most deprived. */
    public List<int[]> toRanks() {
        return IntStream.range(0, draws())
                .mapToObj(k -> Ranks.fromHighest(scores.get(k)))
                .toList();
    }
}
