package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.plumbline.engine.sortition.quotas.CheckedPool;
import org.plumbline.engine.sortition.quotas.PoolCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition check}: whether a pool can fill the quotas, before anything is drawn. */
@Command(
        name = "check",
        header = "Say whether any panel of a pool keeps all quotas, and what would help if none does.",
        description = {
            "Both files are read whole, and all that is wrong with them is told by row and column. For each value of each"
                    + " feature: its seats, and how many volunteers there are. If no panel keeps all quotas, the command ends"
                    + " with 2 and says which quotas are in conflict and the smallest changes to them with which there would be a panel.",
            "Nothing is written, and nobody is named.",
            "",
            "Example: plumbline sortition check categories.csv respondents.csv --size 22 --id nationbuilder_id"
        })
final class CheckPanelCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Mixin
    private PoolOptions pool = new PoolOptions();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    private final Wiring wiring;

    CheckPanelCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter text = spec.commandLine().getOut();
        pool.requireSize(spec);
        CheckedPool checked = new PoolCheck(solving.solver()).check(pool.toCheck(), solving.patience(wiring));
        new CheckedPoolText(checked).print(text);
        text.flush();
        checked.requirePossible();
        text.println("There is a panel that keeps all quotas.");
        return ExitCode.DONE.number();
    }
}
