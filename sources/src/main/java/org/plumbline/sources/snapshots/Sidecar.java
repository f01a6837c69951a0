package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A small record beside a file, as JSON; replaced whole, so that nobody reads half of one. */
final class Sidecar<T> {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final int MOST_BYTES = 64 * 1024;

    private final Path file;
    private final Class<T> type;

    Sidecar(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    void write(T value) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, JSON.writeValueAsBytes(value));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The record; empty where there is none, or one that somebody damaged. */
    Optional<T> find() {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.ofNullable(JSON.readValue(in.readNBytes(MOST_BYTES), type));
        } catch (IOException | JacksonException noneOrDamaged) {
            return Optional.empty();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
