package org.plumbline.methods.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.IntFunction;

/** Runs one task a draw and gives what they give in the order of the draws. */
public final class Draws {

    private Draws() {}

    /**
     * What {@code draw} gives for 0 to {@code draws - 1}, in that order.
     *
     * @param draw called once a draw, on several threads at once; what it throws is thrown as it would be without threads
     * @param threads runs the draws; the answer does not depend on how many there are
     */
    public static <T> List<T> inOrder(int draws, IntFunction<T> draw, ExecutorService threads) {
        List<Callable<T>> tasks = new ArrayList<>(draws);
        for (int k = 0; k < draws; k++) {
            int number = k;
            tasks.add(() -> draw.apply(number));
        }
        try {
            List<T> results = new ArrayList<>(draws);
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
}
