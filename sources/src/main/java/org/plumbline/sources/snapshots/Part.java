package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that is still being fetched, or that broke off: it lies beside its place, with a record of what it is a part of. */
final class Part {
    private final Path file;
    private final Sidecar<Beginning> beginning;

    Part(Path file) {
        this.file = file;
        this.beginning = new Sidecar<>(file.resolveSibling(file.getFileName() + FileName.RECORD), Beginning.class);
    }

    /** What the part is the beginning of: the file at an address while the server names its state so. */
    record Beginning(URI address, String validator) {}

    /** From where to continue, and on which condition. */
    record Continuation(long from, String validator) {}

    Path file() {
        return file;
    }

    /** How the fetch from {@code address} can be continued; empty where it must start anew. */
    Optional<Continuation> findContinuation(URI address, long mostBytes) throws IOException {
        long here = Files.isRegularFile(file) ? Files.size(file) : 0;
        if (here == 0 || here > mostBytes) {
            return Optional.empty();
        }
        return beginning
                .find()
                .filter(known -> known.address().equals(address))
                .map(Beginning::validator)
                .filter(validator -> validator.matches("[\\x20-\\x7E]+"))
                .map(validator -> new Continuation(here, validator));
    }

    /** Starts anew: what was there before is forgotten. */
    FileChannel begin(URI address, String validator) throws IOException {
        discard();
        beginning.write(new Beginning(address, validator));
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    FileChannel resume() throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(file);
        beginning.delete();
    }

    /** The part is whole and right: it takes its place at once, for a reader either the old file or the new one. */
    void moveTo(Path place) throws IOException {
        Files.move(file, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        beginning.delete();
    }
}
