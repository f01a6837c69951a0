package org.plumbline.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a CSV does not say of itself: the money and what voters are asked for. */
final class TermsOptions {
    @Option(names = "--budget", paramLabel = "AMOUNT", description = "The money, such as 100000 or 100000.00.")
    private @Nullable String budget;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What voters are asked for: approval, choose-1, cumulative, scoring or ordinal.")
    private @Nullable String type;

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency, such as GBP.")
    private String currency = "";

    Optional<String> budget() {
        return Optional.ofNullable(budget);
    }

    Optional<String> type() {
        return Optional.ofNullable(type);
    }

    String currency() {
        return currency;
    }

    /** The first of these options that was given. */
    Optional<String> given() {
        return budget != null
                ? Optional.of("--budget")
                : type != null
                        ? Optional.of("--type")
                        : currency.isEmpty() ? Optional.empty() : Optional.of("--currency");
    }
}
