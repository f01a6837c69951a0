package org.plumbline.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The descriptions that come with the program. {@code tables.txt} says which source describes which table, so that a
 * command that reads three tables does not take in the descriptions of fifty.
 */
final class Shelf {
    private final List<Entry> entries;
    private final Map<String, Source> read = new ConcurrentHashMap<>();

    /** One line of the list: a source, one of its tables, and that table's file. */
    record Entry(String source, String table, String file) {
        static Entry parse(String line) {
            String[] words = line.split(" ");
            return new Entry(words[0], words[1], words[2]);
        }
    }

    Shelf() {
        this.entries = new String(resource("tables.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(Entry::parse)
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** All sources, in the order of the list. */
    List<Source> list() {
        return entries.stream().map(Entry::source).distinct().map(this::source).toList();
    }

    Optional<Source> find(String id) {
        return entries.stream()
                .filter(entry -> entry.source.equals(id))
                .findFirst()
                .map(entry -> source(entry.source));
    }

    /** The source that a table belongs to. */
    Optional<Source> findOf(String tableId) {
        return entries.stream()
                .filter(entry -> entry.table.equals(tableId))
                .findFirst()
                .map(entry -> source(entry.source));
    }

    private Source source(String id) {
        return read.computeIfAbsent(id, name -> {
            String file = name + "/source.yaml";
            return SourceDescription.read(file, new String(resource(file), StandardCharsets.UTF_8));
        });
    }

    static byte[] resource(String name) {
        try (InputStream in = Shelf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
