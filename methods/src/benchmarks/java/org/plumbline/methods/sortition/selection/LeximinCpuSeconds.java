package org.plumbline.methods.sortition.selection;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.generator.PoolGenerator;
import org.plumbline.methods.sortition.generator.PoolSettings;
import org.plumbline.methods.sortition.proof.Checked;
import org.plumbline.methods.sortition.proof.ProofCheck;

/**
 * What LEXIMIN and the check of its proof cost the processor on made-up pools, in seconds of the whole process, native code
 * included, the solver loaded before; and the most memory that was resident so far, where the machine tells.
 */
final class LeximinCpuSeconds {
    private LeximinCpuSeconds() {}

    /** @param names of the pools: large, scotland, of825, of1727 */
    public static void main(String[] names) throws IOException {
        Solver solver = Solver.best();
        solver.linear().maximise(Patience.ENDLESS); // loads what is loaded at first use
        for (String name : names) {
            PoolClasses classes =
                    PoolClasses.of(new PoolGenerator(settings(name)).make().assembly());
            double before = process();
            Selection selection = new Leximin().select(classes, solver, Patience.ENDLESS);
            double found = process();
            Checked checked = new ProofCheck(solver, Patience.ENDLESS)
                    .leximin(classes, selection.lottery(), selection.certificate());
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %5d kinds  %7.3f s  check %7.3f s  proved %b  %s%n",
                    name,
                    classes.count(),
                    found - before,
                    process() - found,
                    checked.isProved(),
                    mostMemory());
        }
    }

    /** Pools of the sizes of example_large_200 and scotland_22, and the larger ones of the issue. */
    private static PoolSettings settings(String name) {
        return switch (name) {
            case "large" -> PoolSettings.small(2_000, 200, 1);
            case "scotland" -> new PoolSettings(150, 22, PoolSettings.usualFeatures(4), 0.1, 1.5, 0, 0, 1);
            case "of825" -> PoolSettings.of825(1);
            case "of1727" -> PoolSettings.of1727(1);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static double process() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getProcessCpuTime() / 1e9;
    }

    private static String mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }
}
