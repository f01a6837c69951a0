package org.plumbline.engine.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.citations.Licence;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;

/**
 * A published table that does not come with the program.
 *
 * @param fileName as a mirror names it, once decompressed
 * @param address where exactly this copy can be fetched; empty where only the publisher's page is known
 * @param sha256 of its bytes once decompressed
 * @param page the publisher's page about it; empty where it has none
 */
public record FetchableTable(
        String id, String fileName, Optional<URI> address, String sha256, Licence licence, String page) {

    /** The tables of the catalogue that do not come with the program. */
    public static List<FetchableTable> list(Catalogue catalogue) {
        return catalogue.list().stream()
                .flatMap(source -> source.tables().stream())
                .filter(table -> !table.provenance().bundled())
                .map(FetchableTable::of)
                .toList();
    }

    private static FetchableTable of(SourceTable table) {
        return new FetchableTable(
                table.id(),
                table.fileName(),
                table.provenance().download().map(URI::create),
                table.sha256(),
                strictest(table),
                table.provenance().citation().url());
    }

    /** The table's licence, or a column's that is not open where the table's is. */
    private static Licence strictest(SourceTable table) {
        return Stream.concat(
                        Stream.of(table.provenance().licence()),
                        table.columns().stream().map(SourceColumn::licence))
                .filter(licence -> !licence.open())
                .findFirst()
                .orElse(table.provenance().licence());
    }

    /** The name under which it is kept: a gzip stays one. */
    String storedName() {
        boolean packed =
                address.map(URI::getPath).filter(path -> path.endsWith(".gz")).isPresent();
        return packed ? fileName + ".gz" : fileName;
    }
}
