package org.plumbline.methods.budgeting.rules;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.model.budgeting.Election;

/**
 * What equal shares cost the processor, in seconds of the whole process: the first time, with the compiling that it does, and the
 * median of the next nine; beside it fractions voter by voter in the same run ({@link PlainEqualShares}), once, as they take
 * long.
 */
final class EqualSharesCpuSeconds {
    private EqualSharesCpuSeconds() {}

    /** @param names {@code plain} to time fractions voter by voter too */
    public static void main(String[] names) {
        Election lodz = Towns.read("Poland_Lodz_2022.pb.gz");
        Election toulouse = Towns.read("France_Toulouse_2022.pb");
        print("Lodz", lodz, Towns.PLAIN, true);
        print("Lodz, rising", lodz, Towns.RISING, true);
        print("Lodz, rising step by step", lodz, Towns.RISING, false);
        print("Toulouse, rising", toulouse, Towns.RISING, true);
        print("Toulouse, rising step by step", toulouse, Towns.RISING, false);
        if (Arrays.asList(names).contains("plain")) {
            plain("Toulouse, plain fractions", toulouse);
            plain("Lodz, plain fractions", lodz);
        }
    }

    private static void print(String what, Election election, EqualShares rule, boolean jumping) {
        Supplier<Outcome> work = () -> rule.decide(election, Constraints.NONE, Towns.TIES, jumping);
        double first = seconds(work);
        double[] next = new double[9];
        for (int i = 0; i < next.length; i++) {
            next[i] = seconds(work);
        }
        Arrays.sort(next);
        String search = work.get().search().map(EndowmentSearch::toString).orElse("");
        System.out.printf(Locale.ROOT, "%-32s first %6.3f s, then %6.3f s  %s%n", what, first, next[4], search);
    }

    private static void plain(String what, Election election) {
        Supplier<Outcome> work =
                () -> new PlainEqualShares(Towns.PLAIN, election, Constraints.NONE, Towns.TIES).decide();
        System.out.printf(Locale.ROOT, "%-32s once  %6.3f s%n", what, seconds(work));
    }

    private static double seconds(Supplier<Outcome> work) {
        double before = process();
        Outcome outcome = work.get();
        double after = process();
        if (outcome.rounds().isEmpty()) {
            throw new IllegalStateException("nothing is funded, so nothing was timed");
        }
        return after - before;
    }

    private static double process() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getProcessCpuTime() / 1e9;
    }
}
