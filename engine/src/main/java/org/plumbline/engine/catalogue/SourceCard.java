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

    /**
     * One of its tables.
     *
     * @param sha256 of the published copy, or of the one that comes with Plumbline, once decompressed
     * @param whereabouts whether there is a copy to read
     * @param page where it is published
     * @param open whether anyone may use, change and share all of it
     * @param triedOn which file its reader was tried on
     * @param faults what is known to be wrong or odd in it, a sentence each
     */
    public record TableCard(
            String id,
            String title,
            String file,
            String sha256,
            Whereabouts whereabouts,
            String page,
            boolean open,
            String triedOn,
            List<String> faults,
            List<ColumnCard> columns) {
        public TableCard {
            faults = List.copyOf(faults);
            columns = List.copyOf(columns);
        }
    }

    /** Where a copy of a table is to be had. */
    public enum Whereabouts {
        BUNDLED("comes with Plumbline"),
        HERE("here"),
        NOT_HERE("not here");

        private final String words;

        Whereabouts(String words) {
            this.words = words;
        }

        /** As a sentence has it. */
        public String words() {
            return words;
        }
    }

    /** One column of a table; what it is in a line of its own, where it has a unit and a time. */
    public record ColumnCard(String name, String definition, String detail) {}

    /** All sources of the catalogue. */
    public static List<SourceCard> list(Catalogue catalogue) {
        return catalogue.list().stream().map(source -> of(catalogue, source)).toList();
    }

    /** The source of that id, or the one that has a table of that id. */
    public static Optional<SourceCard> find(Catalogue catalogue, String id) {
        return catalogue.find(id).or(() -> catalogue.findSourceOf(id)).map(source -> of(catalogue, source));
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

    /** What the catalogue knows of a source, and which of its tables are here. */
    public static SourceCard of(Catalogue catalogue, Source source) {
        return new SourceCard(
                source.id(),
                source.title(),
                source.citation(),
                licences(source),
                source.attribution(),
                source.periods(),
                source.tables().stream().map(table -> card(catalogue, table)).toList());
    }

    private static TableCard card(Catalogue catalogue, SourceTable table) {
        return new TableCard(
                table.id(),
                table.title(),
                table.fileName(),
                table.sha256(),
                whereabouts(catalogue, table),
                table.provenance().citation().url(),
                table.open(),
                table.provenance().triedOn(),
                table.provenance().faults(),
                table.columns().stream().map(SourceCard::card).toList());
    }

    private static Whereabouts whereabouts(Catalogue catalogue, SourceTable table) {
        if (table.provenance().bundled()) {
            return Whereabouts.BUNDLED;
        }
        return catalogue.isHere(table.id()) ? Whereabouts.HERE : Whereabouts.NOT_HERE;
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
