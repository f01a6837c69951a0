package org.plumbline.engine.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.citations.Licence;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.Source;
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

    /** All tables of the catalogue; those that come with the program can be replaced, and so checked, too. */
    public static List<FetchableTable> list(Catalogue catalogue) {
        return catalogue.list().stream()
                .flatMap(source -> source.tables().stream().map(table -> of(source, table)))
                .toList();
    }

    private static FetchableTable of(Source source, SourceTable table) {
        return new FetchableTable(
                table.id(),
                table.fileName(),
                Optional.empty(),
                table.sha256(),
                source.licence(),
                source.citation().url());
    }

    /** The name under which it is kept: a gzip stays one. */
    String storedName() {
        boolean packed =
                address.map(URI::getPath).filter(path -> path.endsWith(".gz")).isPresent();
        return packed ? fileName + ".gz" : fileName;
    }
}
