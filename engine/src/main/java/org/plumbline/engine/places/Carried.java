package org.plumbline.engine.places;

import java.util.List;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.places.ConversionReceipt;

/**
 * Figures that were carried to other boundaries, and the receipt.
 *
 * @param route the boundaries on the way, in words
 * @param steps what each step of it rests on, in words
 * @param rows how many places the file has a row for
 * @param places how many places the table that came out has a row for
 * @param receipt of these places
 * @param losses what is missing on either side; none is empty
 * @param tables the tables that were read, and {@code sources} those that they belong to
 * @param figures the table that came out: code, name, then a column for each asked for
 */
public record Carried(
        String route,
        List<String> steps,
        int rows,
        int places,
        ConversionReceipt receipt,
        List<CarriedColumn> columns,
        List<Loss> losses,
        List<UsedTable> tables,
        List<SourceCard> sources,
        Table figures) {

    public Carried {
        steps = List.copyOf(steps);
        columns = List.copyOf(columns);
        losses = List.copyOf(losses);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /** Whether a table without an open licence was read, so that what came out may be shown to its maker and to nobody else. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }

    /** The receipt as a table, with every place that something is missing of. */
    public Table toReceiptTable() {
        return new ReceiptTable(this).table();
    }
}
