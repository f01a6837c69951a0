package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.places.ConversionReceipt;

/** A receipt in rows: what was done, how well it fits, what it rests on, and each place that something is missing of. */
final class ReceiptTable {
    private static final List<Field> FIELDS = List.of(
            Field.text("item", "what the row is about"),
            Field.text("code", "the code of a place, or the id of a table"),
            Field.text("name", "the name of a place, or what is counted"),
            Field.text("column", "the column of figures that is meant; empty for all"),
            Field.text("value", "a number, or a text"));

    private final Carried carried;
    private final List<List<String>> rows = new ArrayList<>();

    ReceiptTable(Carried carried) {
        this.carried = carried;
    }

    Table table() {
        add("route", "", "", "", carried.route());
        carried.steps().forEach(step -> add("step", "", "", "", step));
        add("places", "", "with a row in the file", "", Integer.toString(carried.rows()));
        add("places", "", "in the table that came out", "", Integer.toString(carried.places()));
        fits(carried.receipt());
        carried.columns().stream().filter(CarriedColumn::isCount).forEach(column -> {
            add("total", "", "in the file", column.name(), Decimals.significant(column.totalGiven(), 12));
            add(
                    "total",
                    "",
                    "in the table that came out",
                    column.name(),
                    Decimals.significant(column.totalCarried(), 12));
        });
        carried.tables().forEach(this::table);
        carried.sources().forEach(this::source);
        for (Loss loss : carried.losses()) {
            loss.places().forEach(place -> add(loss.kind(), place.code().text(), place.name(), loss.column(), ""));
        }
        return new Table("receipt", "Receipt of " + carried.route(), List.of(), FIELDS, rows);
    }

    private void fits(ConversionReceipt receipt) {
        for (ConversionReceipt.Line line : receipt.lines()) {
            String fit = line.fit().name().toLowerCase(Locale.ROOT);
            add("fit", "", fit + ": places that figures came from", "", Integer.toString(line.places()));
            add("fit", "", fit + ": places that they went to", "", Integer.toString(line.converted()));
            add("fit", "", fit + ": residents of these", "", Decimals.significant(line.people(), 12));
        }
        add("fit", "", "share of residents whose counts needed no estimate", "", Decimals.upTo(receipt.shareKept(), 6));
    }

    private void table(UsedTable table) {
        add("table", table.table(), table.own() ? "a copy of one's own" : "the published copy", "", table.sha256());
    }

    private void source(SourceCard source) {
        source.licences().forEach(licence -> add("licence", source.id(), licence.title(), "", licence.url()));
    }

    private void add(String item, String code, String name, String column, String value) {
        rows.add(List.of(item, code, name, column, value));
    }
}
