package org.plumbline.engine.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.model.funding.Award;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.AwardSelection;
import org.plumbline.recipes.TableColumn;
import org.plumbline.sources.AwardTable;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;
import org.plumbline.sources.PlaceTable;
import org.plumbline.sources.ShapeTable;
import org.plumbline.sources.Snapshot;
import org.plumbline.sources.SourceTable;

/** Reads each table once, with all the columns that were announced, and remembers which copies were read. */
public final class TableReads {
    private final Catalogue catalogue;
    private final Map<String, UsedTable> tables = new LinkedHashMap<>();
    private final Map<String, List<Award>> ledgers = new LinkedHashMap<>();
    private final Map<String, IndicatorTable> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
    private final Map<String, DataTable> read = new LinkedHashMap<>();
    private final Map<List<String>, AreaTable> areas = new HashMap<>();

    /** By the table and its columns; kept for others too. */
    private final Map<List<String>, DataTable> kept;

    public TableReads(Catalogue catalogue) {
        this(catalogue, new HashMap<>());
    }

    private TableReads(Catalogue catalogue, Map<List<String>, DataTable> kept) {
        this.catalogue = catalogue;
        this.kept = kept;
    }

    /** A reader that names only the tables that it is asked for, but need not read again what this one has. */
    public TableReads again() {
        return new TableReads(catalogue, kept);
    }

    /** Announces a column that will be asked for, so that its table need be read only once. */
    public void want(TableColumn column) {
        want(column.table(), List.of(column.column()));
    }

    /** As {@link #want(TableColumn)}, for several of one table. */
    public void want(String table, Collection<String> columns) {
        wanted.computeIfAbsent(table, none -> new LinkedHashSet<>()).addAll(columns);
    }

    /** Announces a column of codes, and that of the places' names where the table has one beside it. */
    public void wantNamed(String table, String codes) {
        want(table, List.of(codes));
        catalogue
                .findTable(table)
                .flatMap(description -> description.findNameBeside(codes))
                .ifPresent(names -> want(table, List.of(names.name())));
    }

    /**
     * A table with a row for each place, with the columns announced.
     *
     * @param nation whose places are wanted
     * @throws org.plumbline.model.problems.NoAnswer if it lists none of the nation
     * @throws org.plumbline.model.problems.WrongInput if the table is wrong
     * @throws org.plumbline.model.problems.CannotSay if it is not here
     */
    public AreaTable areas(String table, String nation) {
        return areas.computeIfAbsent(List.of(table, nation), laidOut -> AreaTable.of(data(table), nation));
    }

    /** Whether there is a copy of the table to read. */
    public boolean has(String table) {
        return catalogue.isHere(table);
    }

    /** A table with the columns announced. */
    public DataTable data(String table) {
        return read.computeIfAbsent(table, this::described);
    }

    private DataTable described(String table) {
        SourceTable description = catalogue.findTable(table).orElseThrow();
        Set<String> columns = wanted.getOrDefault(table, Set.of());
        List<String> named = description
                .places()
                .map(list -> AreaTable.withKey(description, list, columns))
                .orElseGet(() -> withKey(description, columns));
        List<String> copy = Stream.concat(Stream.of(table), named.stream()).toList();
        DataTable data = kept.computeIfAbsent(copy, its -> catalogue.read(table, named));
        used(data.snapshot());
        return data;
    }

    private static List<String> withKey(SourceTable description, Set<String> columns) {
        Set<String> all = new LinkedHashSet<>(description.key());
        all.addAll(columns);
        return List.copyOf(all);
    }

    /** A table of districts with all its indicators. */
    public IndicatorTable places(String table) {
        return places.computeIfAbsent(table, id -> {
            PlaceTable districts = catalogue.readPlaces(id);
            used(districts.snapshot());
            used(districts.regions());
            return districts.indicators();
        });
    }

    /** Outlines of the places that are wanted, from a table of boundaries. */
    public Shapes shapes(String table, Predicate<AreaCode> wanted) {
        ShapeTable outlines = catalogue.readShapes(table, wanted);
        used(outlines.snapshot());
        return outlines.shapes();
    }

    /** The awards of the nation and rounds that the recipe selects, in the order of the ledger. */
    public List<Award> awards(AwardSelection selection) {
        return ledgers.computeIfAbsent(selection.table(), this::ledger).stream()
                .filter(award -> award.nation().equals(selection.nation()))
                .filter(award -> selection.rounds().contains(award.round()))
                .toList();
    }

    private List<Award> ledger(String table) {
        AwardTable ledger = catalogue.readAwards(table);
        used(ledger.snapshot());
        return ledger.awards();
    }

    private void used(Snapshot snapshot) {
        tables.put(
                snapshot.table(),
                UsedTable.of(snapshot, catalogue.findTable(snapshot.table()).orElseThrow()));
    }

    public List<UsedTable> tables() {
        return List.copyOf(tables.values());
    }

    /** The sources that the tables belong to, each once. */
    public List<SourceCard> sources() {
        return tables.keySet().stream()
                .flatMap(table -> catalogue.findSourceOf(table).stream())
                .distinct()
                .map(source -> SourceCard.of(catalogue, source))
                .toList();
    }
}
