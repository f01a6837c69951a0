package org.plumbline.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.facts.AwardReader;
import org.plumbline.sources.facts.DistrictReader;
import org.plumbline.sources.facts.KnownDistricts;
import org.plumbline.sources.facts.RegionReader;
import org.plumbline.sources.tables.TableFile;

/**
 * Every source that Plumbline knows, and where its tables are read from: the program itself, or a folder whose files
 * replace those of the same name. Immutable; a table is read anew at each call.
 */
public final class Catalogue {
    private static final String DISTRICTS = "england-local-authorities-2019";
    private static final String REGIONS = "uk-regions";

    private final List<Source> sources;
    private final Optional<DataFolder> folder;

    private Catalogue(List<Source> sources, Optional<DataFolder> folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** The tables that come with the program. */
    public static Catalogue bundled() {
        return new Catalogue(bundledSources(), Optional.empty());
    }

    /**
     * The tables in {@code dataFolder}, each in a file named like the one that it replaces (or that name and
     * {@code .gz}), and those that come with the program for the rest.
     *
     * @throws WrongInput if there is no such folder, or no file in it replaces a table; the problem lists the names
     */
    public static Catalogue withFolder(Path dataFolder) {
        List<Source> sources = bundledSources();
        List<String> fileNames = sources.stream()
                .flatMap(source -> source.tables().stream())
                .map(SourceTable::fileName)
                .toList();
        return new Catalogue(sources, Optional.of(new DataFolder(dataFolder, fileNames)));
    }

    public List<Source> list() {
        return sources;
    }

    /**
     * The source of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Source get(String sourceId) {
        return sources.stream()
                .filter(source -> source.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + sourceId));
    }

    public Optional<SourceTable> findTable(String tableId) {
        return sources.stream()
                .flatMap(source -> source.tables().stream())
                .filter(table -> table.id().equals(tableId))
                .findFirst();
    }

    /** The source that a table belongs to. */
    public Optional<Source> findSourceOf(String tableId) {
        return sources.stream()
                .filter(source ->
                        source.tables().stream().anyMatch(table -> table.id().equals(tableId)))
                .findFirst();
    }

    /**
     * The places of a table with all their figures. The regions that they lie in come from the table of regions.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not places
     */
    public PlaceTable readPlaces(String tableId) {
        SourceTable table = table(tableId, TableKind.PLACES);
        Located file = locate(table);
        RegionTable regions = readRegions(REGIONS);
        DistrictReader reader =
                new DistrictReader(knownDistricts(), regions.regions().places(), table.listIndicators());
        return new PlaceTable(reader.read(file.file), file.snapshot(), regions.snapshot());
    }

    /**
     * The awards of a table, in its order.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not awards
     */
    public AwardTable readAwards(String tableId) {
        Located file = locate(table(tableId, TableKind.AWARDS));
        return new AwardTable(new AwardReader(knownDistricts()).read(file.file), file.snapshot());
    }

    /**
     * The regions of a table with all their figures.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not regions
     */
    public RegionTable readRegions(String tableId) {
        SourceTable table = table(tableId, TableKind.REGIONS);
        Located file = locate(table);
        RegionReader reader = new RegionReader(table.listIndicators(), table.rows());
        return new RegionTable(reader.read(file.file), file.snapshot());
    }

    /**
     * The copy of a table that would be read, whatever is in it.
     *
     * @throws WrongInput if it cannot be read
     * @throws IllegalArgumentException if there is no such table
     */
    public Snapshot snapshot(String tableId) {
        return locate(findTable(tableId).orElseThrow(() -> new IllegalArgumentException("no table " + tableId)))
                .snapshot();
    }

    private SourceTable table(String tableId, TableKind kind) {
        return findTable(tableId)
                .filter(table -> table.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableId + " of " + kind));
    }

    private KnownDistricts knownDistricts() {
        return KnownDistricts.read(bundledFile(table(DISTRICTS, TableKind.PLACES)));
    }

    private Located locate(SourceTable table) {
        return folder.flatMap(files -> files.find(table.fileName()))
                .map(file -> new Located(table, file))
                .orElseGet(() -> new Located(table, bundledFile(table)));
    }

    /** A table and the file that it is read from. */
    private record Located(SourceTable table, TableFile file) {
        Snapshot snapshot() {
            // Told by what is in it, not by where it was found: the same table under another path is the same table.
            boolean bundled = file.sha256().equals(table.sha256());
            return new Snapshot(table.id(), table.fileName(), file.sha256(), file.size(), bundled);
        }
    }

    private static List<Source> bundledSources() {
        return Stream.of("facts/source.yaml")
                .map(name -> SourceDescription.read(name, new String(resource(name), StandardCharsets.UTF_8)))
                .toList();
    }

    private static TableFile bundledFile(SourceTable table) {
        TableFile file = TableFile.of(table.fileName(), resource("facts/" + table.fileName()), TableFile.MOST_BYTES);
        if (!file.sha256().equals(table.sha256())) {
            throw new IllegalStateException(table.fileName() + " is not the file that its source describes");
        }
        return file;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
