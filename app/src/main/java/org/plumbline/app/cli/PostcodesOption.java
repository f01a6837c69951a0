package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where postcodes are read from. */
final class PostcodesOption {
    private static final String VARIABLE = "PLUMBLINE_POSTCODES";

    @Option(
            names = "--postcodes",
            paramLabel = "PATH",
            description =
                    "The CSV or folder of the ONS Postcode Directory, the National Statistics Postcode Lookup or Code-Point"
                            + " Open. Default: what PLUMBLINE_POSTCODES names, else the folder postcodes in the mirror, else the mirror's"
                            + " extracts for a few places.")
    private @Nullable Path postcodes;

    /** What was named, by the option or the environment; empty to look into the mirror. */
    Optional<Path> find() {
        return Optional.ofNullable(postcodes)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE))
                        .filter(text -> !text.isBlank())
                        .map(Path::of));
    }
}
