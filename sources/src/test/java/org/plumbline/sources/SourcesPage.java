package org.plumbline.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.indicators.Unit;
import org.plumbline.sources.columns.ColumnForm;
import org.plumbline.sources.columns.ColumnKind;

/** {@code docs/reference/sources.md}, made from the descriptions of the sources. */
final class SourcesPage {
    private SourcesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Sources and their tables

                Made from the descriptions of the sources. A table that comes with Plumbline is always there; another is read
                from a mirror, where its checksum must be the one given here, or from a folder of your own (`--data`), where its
                places and keys are checked instead. A recipe calls a column by its name; where the file heads it otherwise, the
                heading stands beside it.
                """);
        for (Source source : Catalogue.bundled().list()) {
            page.append("\n## ")
                    .append(source.title())
                    .append(" (`")
                    .append(source.id())
                    .append("`)\n\n");
            page.append("Publisher: ").append(source.citation().publisher()).append(". Licence: ");
            page.append(source.licence().title()).append(source.open() ? "" : ". **Not open**");
            page.append(".\n\n").append(source.attribution()).append('\n');
            source.tables().forEach(table -> append(page, table));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, SourceTable table) {
        Provenance from = table.provenance();
        page.append("\n### `")
                .append(table.id())
                .append("`\n\n")
                .append(table.title())
                .append(".\n\n");
        line(page, "File", "`" + table.fileName() + "`" + (from.bundled() ? ", comes with Plumbline" : ""));
        line(page, "SHA-256", "`" + table.sha256() + "`, decompressed");
        line(page, "Rows", rows(table));
        line(
                page,
                "Published",
                from.citation().title() + ", " + from.citation().publisher() + ", <"
                        + from.citation().url() + ">");
        line(page, "Licence", from.licence().title() + (table.open() ? "" : " (**not open**)"));
        from.download().ifPresent(address -> line(page, "Download", "<" + address + "> (not tried)"));
        line(page, "Tried on", from.triedOn());
        from.faults().forEach(fault -> line(page, "Mind", fault));
        if (!table.columns().isEmpty()) {
            page.append("\n| column | what it is | form |\n| --- | --- | --- |\n");
            table.columns().forEach(column -> append(page, column));
        }
    }

    private static void line(StringBuilder page, String label, String text) {
        page.append("- ").append(label).append(": ").append(text).append('\n');
    }

    private static String rows(SourceTable table) {
        String key = table.key().isEmpty() ? "" : "; key: " + String.join(", ", table.key());
        String places = table.places()
                .map(list -> ", one for each " + list.type().singular() + " of " + list.vintage())
                .orElse("");
        return table.rows() + places + key;
    }

    private static void append(StringBuilder page, SourceColumn column) {
        ColumnForm form = column.form();
        String heading = form.heading().equals(column.name()) ? "" : "<br>in the file: " + cell(form.heading());
        page.append("| `").append(column.name()).append('`').append(heading);
        page.append(" | ").append(cell(column.definition()));
        page.append(" | ").append(cell(form(column))).append(" |\n");
    }

    private static String form(SourceColumn column) {
        ColumnForm form = column.form();
        List<String> vintages = form.codes().vintage().stream()
                .map(vintage -> "boundaries of " + vintage)
                .toList();
        return Stream.of(
                        Stream.of(kind(column)),
                        vintages.stream(),
                        column.period().map(period -> "of " + period).stream(),
                        form.gaps().stream().map(gap -> gap + " for a gap"),
                        flag("may be blank", form.blank()).stream(),
                        flag("the file may lack it", form.optional()).stream(),
                        flag("some with an exponent", form.exponents()).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> flag(String words, boolean holds) {
        return holds ? Optional.of(words) : Optional.empty();
    }

    private static String kind(SourceColumn column) {
        ColumnForm form = column.form();
        if (form.kind() == ColumnKind.FLAG) {
            return form.yes() + " or " + form.no();
        }
        String unit = column.unit().map(Unit::label).map(label -> label + "; ").orElse("");
        return form.kind() == ColumnKind.NUMBER ? unit + form.range().text() : words(form.kind());
    }

    private static String words(ColumnKind kind) {
        return switch (kind) {
            case CODE -> "code";
            case TEXT -> "text";
            case PROSE -> "text of several lines";
            case FLAG -> "yes or no";
            case NUMBER -> "number";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
