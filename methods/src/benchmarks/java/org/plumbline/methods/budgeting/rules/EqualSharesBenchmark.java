package org.plumbline.methods.budgeting.rules;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.model.budgeting.Election;

/** Equal shares on two elections of the mirror, warm, on one thread, in a heap of 1 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EqualSharesBenchmark {
    private final Election lodz = Towns.read("Poland_Lodz_2022.pb.gz");
    private final Election toulouse = Towns.read("France_Toulouse_2022.pb");

    /** 160 projects, 90,494 voters. */
    @Benchmark
    public Outcome lodz() {
        return Towns.PLAIN.decide(lodz, Constraints.NONE, Towns.TIES);
    }

    /** From 67 to 126 for each. */
    @Benchmark
    public Outcome lodzRising() {
        return Towns.RISING.decide(lodz, Constraints.NONE, Towns.TIES);
    }

    /** 199 projects, 4,532 voters, from 1,765 to 3,383 for each. */
    @Benchmark
    public Outcome toulouseRising() {
        return Towns.RISING.decide(toulouse, Constraints.NONE, Towns.TIES);
    }

    @Benchmark
    public Outcome toulouseStepByStep() {
        return Towns.RISING.decide(toulouse, Constraints.NONE, Towns.TIES, false);
    }
}
