package org.plumbline.methods.index.margins;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;

/** One build and many, on one thread, in a heap of 1 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarginsBenchmark {
    private final double[][] columns = England.columns();
    private final Tree tree = England.tree();
    private final ChoiceSpace near = England.near();
    private final Normalisation minMax = new MinMax();
    private Optional<ExecutorService> one = Optional.empty();

    @Setup
    public void start() {
        one = Optional.of(Executors.newSingleThreadExecutor());
    }

    @TearDown
    public void stop() {
        one.orElseThrow().shutdown();
    }

    private Running running() {
        return new Running(one.orElseThrow(), Runtime.getRuntime().maxMemory());
    }

    /** Min-max, every domain's scores, and ranks, as an index is built. */
    @Benchmark
    public int[] build() {
        double[][] scaled = new double[columns.length][];
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = minMax.apply(columns[k]);
        }
        return Ranks.fromHighest(tree.scores(scaled)[tree.index()]);
    }

    @Benchmark
    public int[] buildPlain() {
        double[][] scaled = PlainArrays.minMax(columns);
        return PlainArrays.ranks(PlainArrays.index(scaled, tree.weights(), England.DOMAINS));
    }

    /** 1,000 replicates with all weights and the scale drawn, and every place's interval. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public RanksDrawn thousand() {
        return new Margins(near, running()).choices(1, 1_000);
    }

    /** 1,000 sets of weights on one scale, without intervals. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public int thousandPlain() {
        double[][] scaled = PlainArrays.minMax(columns);
        int sum = 0;
        for (Drawing drawing : near.draw(1, 1_000)) {
            sum += PlainArrays.ranks(PlainArrays.index(scaled, drawing.toWeights(), England.DOMAINS))[0];
        }
        return sum;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public RanksDrawn tenThousand() {
        return new Margins(near, running()).choices(1, 10_000);
    }

    /** 1,000 rows by three open choices: 5,000 runs, with 100 bootstrap samples. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public Sensitivity fiveThousandOfSobol() {
        return new SensitivityAnalysis(near, running()).run(1, 1_000, List.of(0, 1), 100);
    }

    /** All ranks of one set of scores. */
    @Benchmark
    public int[] ranks() {
        return Ranks.fromHighest(columns[0]);
    }

    @Benchmark
    public int[] ranksPlain() {
        return PlainArrays.ranks(columns[0]);
    }

    /** Of every element, the smallest change that brings the place of rank 1,000 or so out of the first 1,000. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public List<WeightChange> smallestChanges() {
        int[] ranks = build();
        int place = 0;
        for (int i = 0; i < ranks.length; i++) {
            place = Math.abs(ranks[i] - 990) < Math.abs(ranks[place] - 990) ? i : place;
        }
        double[][] scaled = Scaling.everywhere(minMax, columns.length).apply(columns, tree);
        return new WeightChanges(tree, scaled).ofEach(place, 1_000);
    }

    /** 100 replicates of geometric means at every level, on min-max from 1 to 100. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public RanksDrawn hundredGeometric() {
        Tree geometric = tree.withAggregation(new GeometricMean());
        return new Margins(
                        new ChoiceSpace(
                                "geometric",
                                geometric,
                                Preparations.only(columns),
                                Alternatives.only(
                                        "normalisation",
                                        "min-max",
                                        Scaling.everywhere(new MinMax(1, 100), columns.length)),
                                List.of(WeightRange.everywhere("weights", geometric, 0.25)),
                                List.of()),
                        running())
                .choices(1, 100);
    }
}
