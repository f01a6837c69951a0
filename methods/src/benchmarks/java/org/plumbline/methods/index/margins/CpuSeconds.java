package org.plumbline.methods.index.margins;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.steps.Stage;

/**
 * What the tasks of {@link MarginsBenchmark} cost the processor, in seconds of the whole process with the compiling and the collecting that it
 * does: for
 * machines that others use at the same time, on which the clock on the wall says little. Medians of three, after one to warm up.
 */
final class CpuSeconds {
    private CpuSeconds() {}

    public static void main(String[] args) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        Running running = new Running(one, Runtime.getRuntime().maxMemory());
        ChoiceSpace near = England.near();
        double[][] columns = England.columns();
        Tree tree = England.tree();
        Normalisation minMax = new MinMax();
        double[][] scaled = PlainArrays.minMax(columns);
        print("100 builds", () -> {
            for (int k = 0; k < 100; k++) {
                double[][] own = new double[columns.length][];
                for (int i = 0; i < own.length; i++) {
                    own[i] = minMax.apply(columns[i]);
                }
                Ranks.fromHighest(tree.scores(own)[tree.index()]);
            }
            return near;
        });
        print("100 builds, plain arrays", () -> {
            for (int k = 0; k < 100; k++) {
                PlainArrays.ranks(PlainArrays.index(PlainArrays.minMax(columns), tree.weights(), England.DOMAINS));
            }
            return near;
        });
        print("1,000 replicates", () -> new Margins(near, running).choices(1, 1_000));
        print("1,000 replicates, plain arrays", () -> {
            for (Drawing drawing : near.draw(1, 1_000)) {
                PlainArrays.ranks(PlainArrays.index(scaled, drawing.toWeights(), England.DOMAINS));
            }
            return near;
        });
        print("5,000 runs of Sobol", () -> new SensitivityAnalysis(near, running).run(1, 1_000, List.of(0, 1), 100));
        print("10,000 replicates", () -> new Margins(near, running).choices(1, 10_000));
        double[][] skewed = England.skewed();
        Stage observed = Stage.observed(England.ids(), skewed);
        print("10 builds with treatment", () -> {
            for (int k = 0; k < 10; k++) {
                double[][] treated = England.treatment().apply(observed).values();
                double[][] own = new double[treated.length][];
                for (int i = 0; i < own.length; i++) {
                    own[i] = minMax.apply(treated[i]);
                }
                Ranks.fromHighest(tree.scores(own)[tree.index()]);
            }
            return near;
        });
        print("10 with treatment, plain arrays", () -> {
            for (int k = 0; k < 10; k++) {
                double[][] own = PlainArrays.minMax(PlainArrays.treated(skewed));
                PlainArrays.ranks(PlainArrays.index(own, tree.weights(), England.DOMAINS));
            }
            return near;
        });
        double[][] domains = Arrays.copyOf(columns, England.DOMAINS);
        double[] alike = new double[England.DOMAINS];
        Arrays.fill(alike, 1);
        print("Copeland, 7 domains", () -> new Copeland().apply(domains, alike));
        print("Copeland, plain arrays", () -> PlainArrays.copeland(domains));
        one.shutdown();
    }

    private static void print(String task, Callable<?> work) throws Exception {
        List<double[]> measured = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            double wall = System.nanoTime() / 1e9;
            double process = process();
            work.call();
            measured.add(new double[] {process() - process, System.nanoTime() / 1e9 - wall});
        }
        measured.remove(0);
        System.out.printf(
                Locale.ROOT, "%-32s CPU %7.2f s, wall %7.2f s%n", task, median(measured, 0), median(measured, 1));
    }

    private static double process() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getProcessCpuTime() / 1e9;
    }

    private static double median(List<double[]> measured, int which) {
        double[] sorted =
                measured.stream().mapToDouble(one -> one[which]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
