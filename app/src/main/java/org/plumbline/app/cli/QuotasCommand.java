package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.engine.sortition.quotas.MirroredQuotas;
import org.plumbline.engine.sortition.quotas.QuotasFromCounts;
import org.plumbline.methods.sortition.quotas.QuotaRule;
import org.plumbline.methods.sortition.quotas.Rounding;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition quotas}: from how many people a place has to how many seats they get. */
@Command(
        name = "quotas",
        header = "Turn population counts into quotas of seats, rounded as you say.",
        description = {
            "The seats of a value are the size of the panel times its share of the population. That is seldom a whole number."
                    + " With floor-ceil its quota is from the whole number below to the one above; with largest-remainder it is"
                    + " exactly one of the two, the largest remainders getting the seats left over. Every feature is added up"
                    + " by itself, so its people may be counts or percentages.",
            "",
            "Example: plumbline sortition quotas population.csv --size 40 --out categories.csv"
        })
final class QuotasCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "POPULATION.csv",
            description = "A CSV with the columns feature, value and people, a row for each value of each feature.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path population;

    @Option(names = "--size", paramLabel = "K", required = true, description = "How many seats the panel has.")
    private int size;

    @Option(
            names = "--rounding",
            paramLabel = "RULE",
            defaultValue = "floor-ceil",
            description = "floor-ceil or largest-remainder. Default: ${DEFAULT-VALUE}.")
    private String rounding = "floor-ceil";

    @Option(
            names = "--margin",
            paramLabel = "SEATS",
            defaultValue = "0",
            description = "Make every quota wider by so many seats on both sides. Default: ${DEFAULT-VALUE}.")
    private int margin;

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            required = true,
            description = "Where to write the quotas, as feature,value,min,max; it may not be there.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path out;

    @Override
    public Integer call() {
        PoolOptions.requireSize(size, spec);
        if (margin < 0 || margin > size) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--margin takes a whole number from 0 to " + size + " (the seats), not " + margin);
        }
        QuotaRule rule = new QuotaRule(rule(), margin);
        MirroredQuotas quotas = new QuotasFromCounts().write(population, size, rule, out);
        new QuotasText(quotas).print(spec.commandLine().getOut());
        spec.commandLine().getOut().println("Written  " + out);
        return ExitCode.DONE.number();
    }

    private Rounding rule() {
        return Arrays.stream(Rounding.values())
                .filter(one -> one.text().equals(rounding))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--rounding takes "
                                + Arrays.stream(Rounding.values())
                                        .map(Rounding::text)
                                        .collect(Collectors.joining(" or "))
                                + ", not " + Quotation.shortened(rounding)));
    }
}
