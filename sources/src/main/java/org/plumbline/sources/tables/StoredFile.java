package org.plumbline.sources.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.gzip.Gunzip;

/** A file that can be read more than once, decompressed where its bytes are gzip whatever its name says. */
public final class StoredFile {
    private final String name;
    private final Opening opening;

    private StoredFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** Nothing is looked at until it is opened. */
    public static StoredFile at(Path path) {
        String name = Objects.requireNonNullElse(path.toAbsolutePath().getFileName(), path)
                .toString();
        return new StoredFile(name, () -> opened(name, path));
    }

    /** A file's bytes as stored, which are not copied. */
    public static StoredFile of(String name, byte[] bytes) {
        return new StoredFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** As problems name it. */
    public String name() {
        return name;
    }

    /**
     * Its bytes once decompressed, from the beginning.
     *
     * @throws WrongInput if there is no such file, or it may not be read
     * @throws UncheckedIOException if the disk fails
     */
    public InputStream open() {
        InputStream stored = opening.open();
        try {
            BufferedInputStream buffered = new BufferedInputStream(stored, 64 * 1024);
            buffered.mark(2);
            byte[] beginning = buffered.readNBytes(2);
            buffered.reset();
            return Gunzip.isGzip(beginning) ? new Gunzip(buffered) : buffered;
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + name + " failed: " + failed.getMessage(), failed);
        }
    }

    private static InputStream opened(String name, Path path) {
        TableFile.requireFile(name, path);
        try {
            return Files.newInputStream(path);
        } catch (IOException failed) {
            throw TableFile.unopened(name, path, failed);
        }
    }

    private interface Opening {
        InputStream open();
    }
}
