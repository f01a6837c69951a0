package org.plumbline.engine.studies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.recipes.AwardSelection;
import org.plumbline.sources.AwardTable;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.PlaceTable;

/** Reads each table once, and remembers which were read. */
final class TableReads {
    private final Catalogue catalogue;
    private final Map<String, UsedTable> tables = new LinkedHashMap<>();
    private final Map<String, List<Award>> ledgers = new LinkedHashMap<>();

    TableReads(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    IndicatorTable places(String table) {
        PlaceTable read = catalogue.readPlaces(table);
        tables.put(table, UsedTable.of(read.snapshot()));
        tables.put(read.regions().table(), UsedTable.of(read.regions()));
        return read.indicators();
    }

    /** The awards of the nation and rounds that the recipe selects, in the order of the ledger. */
    List<Award> awards(AwardSelection selection) {
        return ledgers.computeIfAbsent(selection.table(), this::ledger).stream()
                .filter(award -> award.nation().equals(selection.nation()))
                .filter(award -> selection.rounds().contains(award.round()))
                .toList();
    }

    private List<Award> ledger(String table) {
        AwardTable read = catalogue.readAwards(table);
        tables.put(table, UsedTable.of(read.snapshot()));
        return read.awards();
    }

    List<UsedTable> tables() {
        return List.copyOf(tables.values());
    }

    /** The sources that the tables belong to, each once. */
    List<SourceCard> sources() {
        return tables.keySet().stream()
                .flatMap(table -> SourceCard.find(catalogue, table).stream())
                .distinct()
                .toList();
    }
}
