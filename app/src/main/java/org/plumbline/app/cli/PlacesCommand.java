package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Carried;
import org.plumbline.engine.places.CarriedFiles;
import org.plumbline.engine.places.ConversionRequest;
import org.plumbline.engine.places.Conversions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline places}: which boundaries are known, and figures carried from one to another. */
@Command(
        name = "places",
        header = "List the boundaries that are known, and carry figures of your own from one to another.",
        description = "Without a word after it, lists them.")
final class PlacesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    private final Wiring wiring;

    private PlacesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    static CommandLine withSubcommands(Wiring wiring) {
        return new CommandLine(new PlacesCommand(wiring))
                .addSubcommand("list", new ListThem(wiring))
                .addSubcommand("convert", new ConvertThem(wiring))
                .addSubcommand("own", new OwnAreaCommand(wiring));
    }

    @Override
    public Integer call() {
        try (Workbench workbench = wiring.open()) {
            return list(workbench, spec.commandLine().getOut());
        }
    }

    private static int list(Workbench workbench, PrintWriter out) {
        for (Conversions.Known known : workbench.conversions().list()) {
            Boundaries boundaries = known.boundaries();
            String count = known.places().isPresent()
                    ? Words.whole(known.places().getAsInt())
                    : "the table that lists them is not here";
            out.printf("%-12s %s: %s%n", boundaries, boundaries.words(), count);
            if (!known.reached().isEmpty()) {
                out.println("             to "
                        + known.reached().stream().map(Boundaries::toString).collect(Collectors.joining(", ")));
            }
        }
        out.println();
        out.println("Places of England and Wales. plumbline places convert --help says how to carry figures.");
        return ExitCode.DONE.number();
    }

    @Command(name = "list", header = "List the boundaries that are known, and which figures can be carried to which.")
    static final class ListThem implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Mixin
        private ComputeOptions compute = new ComputeOptions();

        private final Wiring wiring;

        ListThem(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Integer call() {
            try (Workbench workbench = compute.open(wiring)) {
                return list(workbench, spec.commandLine().getOut());
            }
        }
    }

    @Command(
            name = "convert",
            header = "Carry the figures of a CSV file to other boundaries, with a receipt.",
            description = {
                "Counts are added up, and divided by where people live where a place became several. Rates are means over"
                        + " residents. Ranks, deciles and the like are refused: they cannot be carried, only made anew.",
                "The receipt says how much was carried over as it was and how much is an estimate, for how many people, and"
                        + " what is missing. An empty cell is a gap, never nought.",
                "",
                "Example: plumbline places convert crime.csv --from lsoa:2011 --to ltla:2019 --count offences --rate score"
            })
    static final class ConvertThem implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by the command-line parser
        private CommandSpec spec;

        @Parameters(
                index = "0",
                paramLabel = "FILE.csv",
                description = "A CSV in UTF-8, plain or gzip, with a heading and a row for each place.")
        private Path file = Path.of("");

        @Option(
                names = "--from",
                required = true,
                paramLabel = "PLACES",
                description = "What its codes are of: lsoa:2011.")
        private String from = "";

        @Option(
                names = "--to",
                required = true,
                paramLabel = "PLACES",
                description = "What the figures are wanted for: ltla:2019. plumbline places list names all.")
        private String to = "";

        @Option(names = "--code", paramLabel = "COLUMN", description = "The column of codes. Default: the first one.")
        private @Nullable String code;

        @Option(
                names = "--count",
                split = ",",
                paramLabel = "COLUMN",
                description = "Columns to add up: people, pounds, offences.")
        private List<String> counts = List.of();

        @Option(
                names = "--rate",
                split = ",",
                paramLabel = "COLUMN",
                description = "Columns to average over residents: shares, scores, amounts a head.")
        private List<String> rates = List.of();

        @Option(
                names = "--weight",
                paramLabel = "COLUMN",
                description =
                        "Average rates by this column of the file, such as the households that they are rates of. Default:"
                                + " the residents that the receipt names.")
        private @Nullable String weight;

        @Option(
                names = "--allow-gaps",
                description =
                        "Give a rate also where some part has none: the mean over the residents of the rest. Counts stay"
                                + " empty there.")
        private boolean allowGaps;

        @Option(
                names = "--out",
                paramLabel = "OUT.csv",
                description =
                        "Write the figures to this file and the receipt in full to OUT-receipt.csv; neither may be there."
                                + " Default: the figures to standard output, the receipt to standard error.")
        private @Nullable Path out;

        @Mixin
        private ComputeOptions compute = new ComputeOptions();

        private final Wiring wiring;

        ConvertThem(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Integer call() {
            if (counts.isEmpty() && rates.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "say which columns to carry: --count for what is added up, --rate for what is not");
            }
            ConversionRequest request = new ConversionRequest(
                    file,
                    Conversions.get(from),
                    Conversions.get(to),
                    Optional.ofNullable(code),
                    counts,
                    rates,
                    Optional.ofNullable(weight),
                    allowGaps);
            Optional<CarriedFiles> files = Optional.ofNullable(out).map(CarriedFiles::new);
            files.ifPresent(CarriedFiles::requireFree);
            try (Workbench workbench = compute.open(wiring)) {
                Carried carried = workbench.conversions().carry(request);
                files.ifPresentOrElse(to -> written(carried, to), () -> printed(carried));
            }
            return ExitCode.DONE.number();
        }

        private void written(Carried carried, CarriedFiles files) {
            files.write(carried);
            PrintWriter text = spec.commandLine().getOut();
            new ReceiptText(carried).print(text);
            text.println();
            text.println("Figures  " + files.figures());
            text.println("Receipt  " + files.receipt());
        }

        private void printed(Carried carried) {
            spec.commandLine().getOut().print(carried.figures().toText());
            new ReceiptText(carried).print(spec.commandLine().getErr());
        }
    }
}
