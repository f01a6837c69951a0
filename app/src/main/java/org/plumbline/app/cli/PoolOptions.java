package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.sortition.PanelAsked;
import org.plumbline.engine.sortition.quotas.PoolCheck;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The two files of an organiser, and what they do not say of themselves. */
final class PoolOptions {
    @Parameters(
            index = "0",
            paramLabel = "CATEGORIES",
            description =
                    "The quotas, a CSV: category,feature,min,max or feature,value,min,max, and min_flex,max_flex if you"
                            + " like.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path categories;

    @Parameters(
            index = "1",
            paramLabel = "RESPONDENTS",
            description = "Who volunteered, a CSV with a row a person and a column for each feature.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path respondents;

    @Option(names = "--size", paramLabel = "K", required = true, description = "How many seats the panel has.")
    private int size;

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description =
                    "The column of the respondents that says who a person is. Without it that is the line of the file.")
    private @Nullable String id;

    @Option(
            names = "--address",
            paramLabel = "COLUMN",
            arity = "1..*",
            description =
                    "The columns that make an address together, such as primary_address1 primary_zip: at most one person of"
                            + " an address is then on a panel.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What people call the panel. Default: the name of the file of respondents, or of its folder.")
    private @Nullable String title;

    /** What to call what is written. */
    String stem() {
        return PanelAsked.stem(respondents);
    }

    /** @throws ParameterException if no panel has so many seats */
    static void requireSize(int size, CommandSpec spec) {
        if (size < 1 || size > PanelAsked.MOST_SEATS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--size takes a whole number from 1 to " + PanelAsked.MOST_SEATS + ", not " + size);
        }
    }

    void requireSize(CommandSpec spec) {
        requireSize(size, spec);
    }

    /** The files alone, for a check, which needs no title. */
    PoolCheck.Asked toCheck() {
        return new PoolCheck.Asked(categories, respondents, size, Optional.ofNullable(id), addresses);
    }

    PanelAsked asked() {
        return new PanelAsked(
                categories,
                respondents,
                size,
                Optional.ofNullable(id),
                addresses,
                Optional.ofNullable(title).orElseGet(this::stem));
    }
}
