package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.budgeting.VoteFiles;
import org.plumbline.engine.budgeting.Votes;
import org.plumbline.engine.data.NeighbourhoodTenths.Edition;
import org.plumbline.model.problems.Quotation;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file of votes, and what a plain CSV file of votes does not say of itself. */
final class VotesOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "VOTES",
            description =
                    "The file of votes: Pabulib's format (.pb or .pb.gz), or a CSV with a row a ballot, which needs"
                            + " --projects too, and --budget with --type, or --facts.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path votes;

    @Option(
            names = "--projects",
            paramLabel = "CSV",
            description = "The projects, where the votes are a CSV: columns project_id, cost, name and any others.")
    private @Nullable Path projects;

    @Option(
            names = "--facts",
            paramLabel = "CSV",
            description =
                    "What a CSV of votes does not say of itself, as key,value: budget, vote_type and any other fact of"
                            + " Pabulib's format; election.csv of plumbline budgeting convert is one.")
    private @Nullable Path facts;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "A column of the votes, such as district: says for each group how many voters got something."
                    + " The count of voters of each group and ballot is published.")
    private @Nullable String group;

    @Option(
            names = "--tenths",
            paramLabel = "YEAR",
            description =
                    "With --group naming a column of neighbourhoods' codes (LSOA): takes them together into tenths of"
                            + " deprivation by the indices of 2019 or 2025, which are read from the mirror. Codes are not published"
                            + " then.")
    private @Nullable String tenths;

    Path path() {
        return votes;
    }

    /** What to call the count: the file's name without its endings. */
    String stem() {
        return stem(votes);
    }

    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(\\.pb|\\.csv)?(\\.gz)?$", "");
    }

    /** The votes, as these options ask for them. */
    Votes read(Workbench workbench, CommandLine commandLine) {
        String year = tenths;
        if (year == null) {
            return new VoteFiles().read(asked());
        }
        if (group == null) {
            throw new ParameterException(commandLine, "--tenths needs --group with a column of neighbourhoods' codes");
        }
        Edition edition = Arrays.stream(Edition.values())
                .filter(one -> one.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        commandLine, "--tenths takes 2019 or 2025, not " + Quotation.shortened(year)));
        return new VoteFiles().read(asked(), Optional.of(workbench.deprivationTenths(edition)));
    }

    /** What would not be looked at is refused: a budget beside a file that states its own, say. */
    VoteFiles.Asked asked() {
        if (projects == null) {
            requireNot("--facts", facts != null);
            terms.given().ifPresent(option -> requireNot(option, true));
        } else if (facts != null && terms.given().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--facts says the budget, the type and the currency; leave out the other options");
        }
        return new VoteFiles.Asked(
                votes,
                Optional.ofNullable(projects),
                Optional.ofNullable(facts),
                terms.budget(),
                terms.type(),
                terms.currency(),
                Optional.ofNullable(group));
    }

    private void requireNot(String option, boolean given) {
        if (given) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " needs --projects: it is for votes as CSV, and a Pabulib file says it of itself");
        }
    }
}
