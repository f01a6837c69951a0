package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write one file of a cache: one fetch at a time, in this program and in all others. */
final class Turn implements AutoCloseable {
    /**
     * The locks that this program holds. A system gives a file's lock to a program and not to a thread, and some drop it
     * when any thread closes the file, so threads take turns before the system is asked.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Path lock;
    private final FileChannel channel;

    private Turn(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /** The turn, waited for as long as {@code atMost}; empty if others take longer. */
    static Optional<Turn> await(Path lock, Duration atMost) throws IOException, InterruptedException {
        for (long tries = atMost.dividedBy(BETWEEN_TRIES); tries >= 0; tries--) {
            Optional<Turn> turn = find(lock);
            if (turn.isPresent()) {
                return turn;
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
        return Optional.empty();
    }

    @SuppressWarnings("resource") // the turn closes the channel, and the lock with it
    private static Optional<Turn> find(Path lock) throws IOException {
        if (!HELD.add(lock)) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = locked(lock);
        } finally {
            if (locked.isEmpty()) {
                HELD.remove(lock);
            }
        }
        return locked.map(channel -> new Turn(lock, channel));
    }

    private static Optional<FileChannel> locked(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock taken = null;
        try {
            taken = channel.tryLock();
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
        return taken == null ? Optional.empty() : Optional.of(channel);
    }

    /** The empty lock file stays: to delete it while somebody else opens it would let two in at once. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(lock);
        }
    }
}
