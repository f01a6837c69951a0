package org.plumbline.sources;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.boundaries.BoundaryReader;
import org.plumbline.sources.columns.CodesOf;
import org.plumbline.sources.facts.AwardReader;
import org.plumbline.sources.facts.DistrictReader;
import org.plumbline.sources.facts.RegionReader;
import org.plumbline.sources.places.KnownPlaces;

/**
 * Every source that Plumbline knows, and where its tables are read from: a folder of the reader's own, the program
 * itself, or mirrors of what was published. Immutable; a table is read anew at each call.
 */
public final class Catalogue {
    private static final String DISTRICTS = "england-local-authorities-2019";
    private static final String REGIONS = "uk-regions";

    private final Shelf shelf;
    private final Copies copies;

    private Catalogue(Shelf shelf, Copies copies) {
        this.shelf = shelf;
        this.copies = copies;
    }

    /** The tables that come with the program. */
    public static Catalogue bundled() {
        return of(Optional.empty(), List.of());
    }

    /**
     * The tables in {@code dataFolder}, whatever is in them, each in a file named like the one that it replaces (or that name
     * and {@code .gz}); then those that come with the program; then those in {@code mirrors}, whose checksums must be those of
     * the published copies.
     *
     * @param mirrors in the order in which they are searched
     * @throws WrongInput if a folder is not there, or no file in {@code dataFolder} is named as a table is
     */
    public static Catalogue of(Optional<Path> dataFolder, List<Path> mirrors) {
        Shelf shelf = new Shelf();
        List<String> fileNames = shelf.entries().stream().map(Shelf.Entry::file).toList();
        return new Catalogue(
                shelf,
                new Copies(
                        dataFolder.map(folder -> new DataFolder(folder).requireAny(fileNames)),
                        mirrors.stream().map(DataFolder::new).toList()));
    }

    public List<Source> list() {
        return shelf.list();
    }

    public Optional<Source> find(String sourceId) {
        return shelf.find(sourceId);
    }

    public Optional<SourceTable> findTable(String tableId) {
        return findSourceOf(tableId)
                .flatMap(source -> source.tables().stream()
                        .filter(table -> table.id().equals(tableId))
                        .findFirst());
    }

    /** The source that a table belongs to. */
    public Optional<Source> findSourceOf(String tableId) {
        return shelf.findOf(tableId);
    }

    /**
     * Whether there is a copy of the table to read; nothing is said of what is in it.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    public boolean isHere(String tableId) {
        return copies.has(table(tableId));
    }

    /** A folder of that name in a mirror, for what is not described table by table: the first that is there. */
    public Optional<Path> findFolder(String name) {
        return copies.findFolder(name);
    }

    /**
     * Some columns of a table, typed as it is described. The structure of all its rows is checked, and of a copy that is
     * not the published one also that each key stands once and each place is there. Linear in the size of the file.
     *
     * @param columns by their names, which are not always the headings of the file
     * @throws WrongInput with all that is wrong
     * @throws CannotSay if the table is not here, saying where it is published and how to provide it
     * @throws IllegalArgumentException if there is no such table or column, or the table has no rows
     */
    public DataTable read(String tableId, Collection<String> columns) {
        SourceTable table = table(tableId);
        if (table.kind() == TableKind.BOUNDARIES) {
            throw new IllegalArgumentException(tableId + " has no rows");
        }
        Copies.Copy copy = copies.get(table);
        return new DescribedReader(table, this::readRegister).read(copy.file(), copy.snapshot(), columns);
    }

    /**
     * Outlines of places, of those that are wanted.
     *
     * @throws WrongInput with what is wrong with the file
     * @throws CannotSay if the table is not here
     * @throws IllegalArgumentException if there is no such table of boundaries
     */
    public ShapeTable readShapes(String tableId, Predicate<AreaCode> wanted) {
        SourceTable table = table(tableId, TableKind.BOUNDARIES);
        Copies.Copy copy = copies.get(table);
        return new ShapeTable(new BoundaryReader(table.key().get(0)).read(copy.file(), wanted), copy.snapshot());
    }

    /**
     * The places of a table with all their figures. The regions that they lie in come from the table of regions.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not places
     */
    public PlaceTable readPlaces(String tableId) {
        SourceTable table = table(tableId, TableKind.PLACES);
        Copies.Copy file = copies.get(table);
        RegionTable regions = readRegions(REGIONS);
        DistrictReader reader =
                new DistrictReader(knownDistricts(), regions.regions().places(), table.listIndicators());
        return new PlaceTable(reader.read(file.file()), file.snapshot(), regions.snapshot());
    }

    /**
     * The awards of a table, in its order.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not awards
     */
    public AwardTable readAwards(String tableId) {
        Copies.Copy file = copies.get(table(tableId, TableKind.AWARDS));
        return new AwardTable(new AwardReader(knownDistricts()).read(file.file()), file.snapshot());
    }

    /**
     * The regions of a table with all their figures.
     *
     * @throws WrongInput with everything that is wrong with the file
     * @throws IllegalArgumentException if there is no such table, or its rows are not regions
     */
    public RegionTable readRegions(String tableId) {
        SourceTable table = table(tableId, TableKind.REGIONS);
        Copies.Copy file = copies.get(table);
        RegionReader reader = new RegionReader(table.listIndicators(), table.rows());
        return new RegionTable(reader.read(file.file()), file.snapshot());
    }

    /**
     * The copy of a table that would be read, whatever is in it.
     *
     * @throws WrongInput if it cannot be read
     * @throws IllegalArgumentException if there is no such table
     */
    public Snapshot snapshot(String tableId) {
        return copies.get(table(tableId)).snapshot();
    }

    private SourceTable table(String tableId) {
        return findTable(tableId).orElseThrow(() -> new IllegalArgumentException("no table " + tableId));
    }

    private SourceTable table(String tableId, TableKind kind) {
        return findTable(tableId)
                .filter(table -> table.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableId + " of " + kind));
    }

    private KnownPlaces knownDistricts() {
        return DistrictReader.known(copies.findRight(table(DISTRICTS, TableKind.PLACES))
                .orElseThrow()
                .file());
    }

    /**
     * The places that the codes of a column must be of; those that the table has rows for, if it is about them. Empty
     * where the table is itself the register and no other copy of it is here.
     */
    private Optional<KnownPlaces> readRegister(SourceTable table, SourceColumn column, CodesOf.Register register) {
        SourceTable listing = table(register.table());
        Optional<Copies.Copy> copy = copies.findRight(listing);
        if (copy.isEmpty() && !listing.id().equals(table.id())) {
            throw new CannotSay("Your own copy of " + table.id() + " cannot be checked: its places are listed in "
                    + listing.id() + ", which is not here. Give a mirror that holds " + listing.fileName()
                    + " with --mirror DIR.");
        }
        return copy.map(right -> new DescribedReader(listing, this::readRegister)
                        .read(right.file(), right.snapshot(), List.of(register.column(), register.names())))
                .map(places -> new KnownPlaces(typeOf(column), namesByCode(places, register, table, column)));
    }

    private static Map<AreaCode, String> namesByCode(
            DataTable places, CodesOf.Register register, SourceTable table, SourceColumn column) {
        Optional<PlaceList> list = table.places().filter(those -> those.column().equals(column.name()));
        List<AreaCode> codes = places.codes(register.column());
        List<String> names = places.texts(register.names());
        Map<AreaCode, String> known = new TreeMap<>();
        for (int row = 0; row < codes.size(); row++) {
            AreaCode code = codes.get(row);
            if (list.map(those -> those.holds(code)).orElse(true)) {
                known.put(code, names.get(row));
            }
        }
        return known;
    }

    private static AreaType typeOf(SourceColumn column) {
        return column.form().codes().types().stream().findFirst().orElse(AreaType.OTHER);
    }
}
