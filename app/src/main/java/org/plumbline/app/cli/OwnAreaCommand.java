package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.tables.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline places own}: an area of one's own, drawn or listed, as the neighbourhoods that fit it best. */
@Command(
        name = "own",
        header = "Read an area of your own, drawn or listed, and say which neighbourhoods it is counted as.",
        description = {
            "A drawn area is GeoJSON with polygons in WGS 84, as drawing tools on the web export it. A neighbourhood (LSOA of"
                    + " 2011) belongs if the point that its people live around lies inside, as the statistical office does it.",
            "A listed area is a CSV with a heading and a column of codes: neighbourhoods of 2011 or 2021, wards of 2017 or"
                    + " 2019, or districts of 2019, of one kind; or of postcodes, of which a neighbourhood has the share"
                    + " that is listed. A column share, 0 to 1, counts a part of each.",
            "The receipt says how many people that is, which neighbourhoods the line cuts, and between how many people the"
                    + " answer lies.",
            "",
            "Example: plumbline places own old-town.geojson --name \"Old Town\" --out old-town.csv"
        })
final class OwnAreaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file that ends in .geojson, .json or .csv.")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the area is called. Default: the name in the file, else the file's own.")
    private @Nullable String name;

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            description = "Write the neighbourhoods to this file, from which the area can be read again; it may not be"
                    + " there. Default: they are printed.")
    private @Nullable Path out;

    @Mixin
    private PostcodesOption postcodes = new PostcodesOption();

    @Mixin
    private ComputeOptions compute = new ComputeOptions();

    private final Wiring wiring;

    OwnAreaCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Optional<Path> target =
                Optional.ofNullable(out).map(path -> path.toAbsolutePath().normalize());
        target.ifPresent(NewFile::requireFree);
        try (Workbench workbench = compute.open(wiring)) {
            OwnArea area = workbench.ownAreas(postcodes.find()).read(file, Optional.ofNullable(name));
            PrintWriter text = spec.commandLine().getOut();
            new OwnAreaText(area).print(text, target.isEmpty());
            target.ifPresent(to -> {
                NewFile.write(to, area.toCsv());
                text.println("Table    " + to);
            });
        }
        return ExitCode.DONE.number();
    }
}
