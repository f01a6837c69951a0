package org.plumbline.engine.budgeting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.budgeting.ElectionRead;
import org.plumbline.sources.budgeting.ElectionReader;
import org.plumbline.sources.budgeting.ReadOptions;
import org.plumbline.sources.budgeting.Remark;
import org.plumbline.sources.budgeting.Terms;

/** Reads votes: from a file that somebody has, or from what a count was published with. */
public final class VoteFiles {

    /**
     * What is to be read.
     *
     * @param projects the file of projects, where votes are a CSV
     * @param budget the money as text, where votes are a CSV
     * @param type the type of votes as text, where votes are a CSV
     * @param currency its code, where votes are a CSV; may be empty
     * @param group the column of voters by which groups are counted
     */
    public record Asked(
            Path votes,
            Optional<Path> projects,
            Optional<String> budget,
            Optional<String> type,
            String currency,
            Optional<String> group) {}

    /** @throws WrongInput with everything that is wrong in the files, or if a CSV of votes comes without what it needs */
    public Votes read(Asked asked) {
        ReadOptions options = asked.group().map(ReadOptions::grouped).orElseGet(ReadOptions::plain);
        ElectionRead read = asked.projects()
                .map(projects -> ElectionReader.read(projects, asked.votes(), terms(asked), options))
                .orElseGet(() -> ElectionReader.read(asked.votes(), options));
        return new Votes(
                read.election(), read.remarks().stream().map(Remark::toString).toList(), Map.of());
    }

    private static Terms terms(Asked asked) {
        String type = asked.type().orElse("");
        return Terms.of(
                asked.budget().orElseThrow(() -> missing("--budget", "the money, such as --budget 100000")),
                VoteType.find(type).orElseThrow(() -> missing("--type", "one of: " + types())),
                asked.currency());
    }

    private static String types() {
        return String.join(
                ", ", List.of(VoteType.values()).stream().map(VoteType::text).toList());
    }

    private static WrongInput missing(String option, String expected) {
        return new WrongInput(new Problem(
                ProblemCode.WRONG_VALUE,
                Where.file(option),
                "a CSV of votes does not say of itself what " + option + " says",
                "",
                expected,
                ""));
    }

    /**
     * The votes as a count published them.
     *
     * @param files the bytes of a file by its name
     */
    public Votes published(Function<String, byte[]> files) {
        throw new UnsupportedOperationException("being built: " + files);
    }
}
