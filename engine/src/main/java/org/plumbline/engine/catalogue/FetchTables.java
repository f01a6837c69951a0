package org.plumbline.engine.catalogue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import org.plumbline.sources.snapshots.Cache;
import org.plumbline.sources.snapshots.Download;
import org.plumbline.sources.snapshots.Fetched;
import org.plumbline.sources.snapshots.Fetcher;
import org.plumbline.sources.snapshots.Hosts;
import org.plumbline.sources.snapshots.Limits;
import org.plumbline.sources.snapshots.Patience;

/** Fetches published tables into a cache, where they count once their checksum is the one that their source names. */
public final class FetchTables {
    /** 64 MiB as they travel: twenty times the largest table of neighbourhoods. */
    public static final long MOST_STORED_BYTES = 64L * 1024 * 1024;

    static final long MOST_BYTES = 4 * MOST_STORED_BYTES;

    private final Map<String, FetchableTable> tables = new LinkedHashMap<>();
    private final Cache cache;
    private final Fetcher fetcher;

    public FetchTables(List<FetchableTable> tables, Path cache) {
        this(tables, cache, Hosts.HTTPS);
    }

    FetchTables(List<FetchableTable> tables, Path folder, Hosts hosts) {
        tables.forEach(table -> this.tables.put(table.id(), table));
        this.cache = new Cache(folder);
        this.fetcher = new Fetcher(cache, Patience.USUAL, hosts);
    }

    /** A table in the cache, whole and right; {@code wasHere} if it had been before. */
    public record Here(Path file, long bytes, boolean wasHere) {}

    public Path folder() {
        return cache.folder();
    }

    public List<FetchableTable> listAll() {
        return List.copyOf(tables.values());
    }

    /** @throws NoAnswer if a name is none of a table that can be fetched */
    public List<FetchableTable> list(List<String> ids) {
        return ids.stream().distinct().map(this::get).toList();
    }

    private FetchableTable get(String id) {
        if (!tables.containsKey(id)) {
            throw new NoAnswer("No table that can be fetched is called \"" + Quotation.shortened(id) + "\". There are: "
                    + (tables.isEmpty() ? "none; all come with the program" : String.join(", ", tables.keySet()))
                    + ".");
        }
        return Objects.requireNonNull(tables.get(id));
    }

    /** Whether the table lies in the cache already, fetched or put there by hand. */
    public boolean isHere(FetchableTable table) {
        return CheckTables.run(folder(), table).right();
    }

    /**
     * @throws org.plumbline.model.problems.WrongInput if what comes is not the table, or too large
     * @throws org.plumbline.model.problems.CouldNotBeDone if the network, the server or the disk fails
     * @throws IllegalArgumentException if the table has no address
     */
    public Here fetch(FetchableTable table, Instant now, FetchProgress progress) {
        URI address = table.address().orElseThrow(() -> new IllegalArgumentException(table.id() + " has no address"));
        Download download =
                new Download(address, table.storedName(), table.sha256(), new Limits(MOST_STORED_BYTES, MOST_BYTES));
        Fetched fetched = fetcher.fetch(download, now, progress::arrived);
        return new Here(fetched.file(), fetched.bytes(), fetched.wasHere());
    }
}
