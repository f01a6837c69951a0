package org.plumbline.engine.areas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.studies.Asked;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.boundaries.Drawing;
import org.plumbline.sources.boundaries.DrawingReader;
import org.plumbline.sources.tables.TableFile;

/** Reads areas of somebody's own: drawn as GeoJSON, or listed in a CSV. Keeps the tables, so that a second one costs less. */
public final class OwnAreas {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Catalogue catalogue;
    private final Optional<Path> postcodes;
    private final TableReads kept;

    public OwnAreas(Catalogue catalogue) {
        this(catalogue, Optional.empty());
    }

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    public OwnAreas(Catalogue catalogue, Optional<Path> postcodes) {
        this.catalogue = catalogue;
        this.postcodes = postcodes;
        this.kept = new TableReads(catalogue);
    }

    /**
     * The area of a file, as the neighbourhoods of England that fit it best.
     *
     * @param file {@code .geojson} or {@code .json} for one that is drawn, {@code .csv} for one that is listed; perhaps with
     *     {@code .gz} behind
     * @param name of the area; empty for the name that the file gives it, else the file's own
     * @throws WrongInput with all that is wrong with the file
     * @throws org.plumbline.model.problems.NoAnswer if it holds no neighbourhood of England, or nobody lives there
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public OwnArea read(Path file, Optional<String> name) {
        return read(file, Optional.empty(), name);
    }

    /** The same of a file that is here as text; throws as {@link #read(Path, Optional)} does. */
    public OwnArea read(Asked.OfArea asked) {
        TableFile text = TableFile.of(asked.fileName(), asked.text().getBytes(StandardCharsets.UTF_8), MOST_BYTES);
        return read(Path.of(asked.fileName()), Optional.of(text), asked.name());
    }

    /**
     * The file with the area's name, as it is published with what is said of the area. Of a list of postcodes, which may be
     * people's addresses, it is the neighbourhoods that were made of it.
     *
     * @throws WrongInput if it cannot be read, is too large, or is not UTF-8
     */
    public static Asked.OfArea asked(Path file, Optional<String> name, OwnArea area) {
        TableFile read = TableFile.read(file, MOST_BYTES);
        String ending = file.toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.gz$", "")
                .replaceFirst(".*\\.", ".");
        if (ending.equals(".csv") && ListedFile.read(read).isOfPostcodes()) {
            return new Asked.OfArea(area.fileName() + ending, area.toTable().toText(), Optional.of(area.name()));
        }
        try (InputStream in = read.open()) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return new Asked.OfArea(area.fileName() + ending, text, Optional.of(area.name()));
        } catch (IOException notText) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(AreaName.of(file).shown()),
                    "not text in UTF-8",
                    "",
                    "a file in UTF-8",
                    "save it again as UTF-8"));
        }
    }

    private OwnArea read(Path file, Optional<TableFile> here, Optional<String> name) {
        Optional<AreaName> stated = name.map(AreaName::of);
        String ending = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (ending.endsWith(".csv")) {
            ListedFile listed = ListedFile.read(here.orElseGet(() -> TableFile.read(file, MOST_BYTES)));
            return new ListedArea(catalogue, postcodes, kept.again())
                    .area(listed, stated.orElseGet(() -> nameOf(file, listed.name())));
        }
        if (ending.endsWith(".geojson") || ending.endsWith(".json")) {
            TableFile drawn = here.orElseGet(() -> TableFile.read(file, MOST_BYTES));
            Drawing drawing = new DrawingReader().read(drawn);
            return new DrawnArea(kept.again())
                    .area(drawn, drawing, stated.orElseGet(() -> nameOf(file, drawing.name())));
        }
        throw new WrongInput(new Problem(
                ProblemCode.UNREADABLE_FILE,
                Where.file(AreaName.of(file).shown()),
                "a file of another kind",
                file.toString(),
                "a name that ends in .geojson or .json for an area that is drawn, in .csv for one that is listed",
                "export the drawing as GeoJSON, or the list as CSV"));
    }

    private static AreaName nameOf(Path file, Optional<String> inFile) {
        return inFile.filter(text -> !text.isBlank()).map(AreaName::of).orElseGet(() -> AreaName.of(file));
    }
}
