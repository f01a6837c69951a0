package org.plumbline.engine.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file or folder lies in truth, links followed, whether or not it is there yet. */
public final class RealPath {

    private RealPath() {}

    /** Absolute; as far as the folders above it exist, with every link in them followed. */
    public static Path of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            Path parent = whole.getParent();
            Path name = whole.getFileName();
            return parent == null || name == null ? whole : of(parent).resolve(name);
        }
    }

    /** Whether a folder may be written to or, where it is not there yet, what is there above it may be. */
    public static boolean isWritable(Path folder) {
        Path there = of(folder);
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there);
    }

    /** Whether {@code inner} is {@code outer}, or lies in it. */
    public static boolean holds(Path outer, Path inner) {
        return of(inner).startsWith(of(outer));
    }
}
