package org.plumbline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
        name = "plumbline",
        headerHeading = "%n",
        header = {
            "Plumbline measures places, shares money by a stated rule, and sets that beside what was awarded.",
            "Every figure that it publishes can be computed again by anyone, from the recipe and the data."
        },
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nStart here:%n",
        footer = {
            "  plumbline run                                   compute the study that comes with it, offline",
            "  plumbline explain districts-england-2019 Hull   why one place has the figures that it has",
            "  plumbline find Hull                             which place that is, its code and what it lies in",
            "  plumbline verify runs/districts-england-2019    compute a published run again and compare",
            "  plumbline run left-behind-england-2019          the same down to wards; needs a mirror of published data",
            "  plumbline recipes show luf-england-by-need      the rule that shared the money, as data"
        })
final class PlumblineCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say which command: find, brief, compare, run, verify, explain, neighbours, index, budgeting, sources,"
                        + " places, recipes");
    }
}
