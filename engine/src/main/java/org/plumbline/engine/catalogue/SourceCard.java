package org.plumbline.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Unit;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.Source;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;

/**
 * A source as a reader meets it: what it is, on which terms, and which tables it has.
 *
 * @param licences of its columns, the one that covers most of them first
 * @param attribution the words to show wherever its figures are used
 */
public record SourceCard(
        String id,
        String title,
        Citation citation,
        List<Licence> licences,
        String attribution,
        String periods,
        List<TableCard> tables) {

    public SourceCard {
        licences = List.copyOf(licences);
        tables = List.copyOf(tables);
    }

    /** Whether anyone may use, change and share all of it. */
    public boolean open() {
        return licences.stream().allMatch(Licence::open);
    }

    /** One of its tables, with the checksum of the copy that is here. */
    public record TableCard(String id, String title, String file, String sha256, List<ColumnCard> columns) {
        public TableCard {
            columns = List.copyOf(columns);
        }
    }

    /** One column of a table; what it is in a line of its own, where it has a unit and a time. */
    public record ColumnCard(String name, String definition, String detail) {}

    /** All sources of the catalogue. */
    public static List<SourceCard> list(Catalogue catalogue) {
        return catalogue.list().stream().map(SourceCard::of).toList();
    }

    /** The source of that id, or the one that has a table of that id. */
    public static Optional<SourceCard> find(Catalogue catalogue, String id) {
        return list(catalogue).stream()
                .filter(card -> card.id().equals(id)
                        || card.tables().stream().anyMatch(table -> table.id().equals(id)))
                .findFirst();
    }

    /** The licences of its columns, each once, the one that covers most first. */
    private static List<Licence> licences(Source source) {
        Map<Licence, Long> columns = source.tables().stream()
                .flatMap(table -> table.columns().stream())
                .collect(Collectors.groupingBy(SourceColumn::licence, Collectors.counting()));
        return columns.entrySet().stream()
                .sorted(Map.Entry.<Licence, Long>comparingByValue()
                        .reversed()
                        .thenComparing(licence -> licence.getKey().title()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SourceCard of(Source source) {
        return new SourceCard(
                source.id(),
                source.title(),
                source.citation(),
                licences(source),
                source.attribution(),
                source.periods(),
                source.tables().stream().map(SourceCard::card).toList());
    }

    private static TableCard card(SourceTable table) {
        return new TableCard(
                table.id(),
                table.title(),
                table.fileName(),
                table.sha256(),
                table.columns().stream().map(SourceCard::card).toList());
    }

    private static ColumnCard card(SourceColumn column) {
        String detail = Stream.of(
                        column.unit().map(Unit::label),
                        column.unit()
                                .map(unit -> column.polarity()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')),
                        column.period().map(Period::toString),
                        Optional.of(column.citation().publisher()),
                        Optional.of(column.licence().title()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return new ColumnCard(column.name(), column.definition(), detail);
    }
}
