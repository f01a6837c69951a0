package org.plumbline.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of published data that tests tagged {@code mirror} read: the one that {@code PLUMBLINE_MIRROR} names, else
 * {@code ../shared/data} beside the checkout. Where there is neither, such a test is skipped and says so.
 */
public final class Mirror {
    /** The tag of every test that needs the mirror. */
    public static final String TAG = "mirror";

    private Mirror() {}

    /** The folder, or the end of the test that asks for it. */
    public static Path required() {
        Optional<Path> found = find();
        assumeTrue(
                found.isPresent(),
                "skipped: no mirror of published data here (set PLUMBLINE_MIRROR, or put one in ../shared/data)");
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        Path start = Path.of("").toAbsolutePath();
        Stream<Path> beside = Stream.iterate(start, folder -> folder != null, Path::getParent)
                .limit(3)
                .map(folder -> folder.resolveSibling("shared").resolve("data"));
        return Stream.concat(Optional.ofNullable(System.getenv("PLUMBLINE_MIRROR")).map(Path::of).stream(), beside)
                .filter(folder -> Files.isRegularFile(folder.resolve("SOURCES.csv")))
                .findFirst();
    }
}
