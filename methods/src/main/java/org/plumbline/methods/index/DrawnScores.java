package org.plumbline.methods.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        List<Callable<double[]>> tasks = new ArrayList<>();
        for (NearSet.Choice choice : choices) {
            double[] shares = new Weighting(choice.percents()).toShares();
            List<double[]> columns = Objects.requireNonNull(normalised.get(choice.normalisation()));
            tasks.add(() -> CompositeIndex.weightedSum(columns, shares));
        }
        return new DrawnScores(inOrder(tasks, threads));
    }

    /** What the tasks give, in their order. What a task throws is thrown as it would be without threads. */
    private static <T> List<T> inOrder(List<Callable<T>> tasks, ExecutorService threads) {
        try {
            List<T> results = new ArrayList<>(tasks.size());
            for (var done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while drawing", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a draw failed", failed.getCause());
        }
    }

    public int draws() {
        return scores.size();
    }

    public int places() {
        return scores.get(0).length;
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
        List<Callable<T>> tasks = new ArrayList<>(draws());
        for (double[] drawn : scores) {
            tasks.add(() -> method.apply(drawn.clone()));
        }
        return inOrder(tasks, threads);
    }

    /** The ranks of all places under each draw, 1 the most deprived. */
    public List<int[]> toRanks() {
        return IntStream.range(0, draws())
                .mapToObj(k -> Ranks.fromHighest(scores.get(k)))
                .toList();
    }
}
