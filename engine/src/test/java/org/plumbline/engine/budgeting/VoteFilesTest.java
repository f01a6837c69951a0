package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;

/** Votes as they are read and as they are published: the same, but for who cast them. */
class VoteFilesTest {

    @TempDir
    Path folder;

    private Votes read(String text, Optional<String> group) {
        return new VoteFiles().read(Streets.asked(Streets.written(folder, text), group));
    }

    private static Votes publishedAgain(Votes votes) {
        return new VoteFiles()
                .published(name -> Optional.ofNullable(votes.canonical().get(name)));
    }

    @Test
    void whatIsPublishedReadsAsTheSameVotes() {
        Votes votes = read(Streets.FILE, Optional.of("street"));
        Votes again = publishedAgain(votes);
        assertThat(again.canonical()).containsOnlyKeys(votes.canonical().keySet());
        votes.canonical()
                .forEach((name, bytes) ->
                        assertThat(again.canonical().get(name)).as(name).isEqualTo(bytes));
        assertThat(again.election().projects()).isEqualTo(votes.election().projects());
        assertThat(again.election().groups().orElseThrow().names()).containsExactly("", "Lower", "Upper");
    }

    @Test
    void remarksSurvivePublication() {
        Votes votes = read(Streets.FILE, Optional.empty());
        assertThat(votes.remarks()).singleElement().asString().contains("named in no ballot");
        assertThat(publishedAgain(votes).remarks()).isEqualTo(votes.remarks());
    }

    @Test
    void theOrderOfVotersAndTheirAgesLeaveNoTraceButTheChecksumOfTheFile() {
        Votes one = read(Streets.FILE, Optional.empty());
        Votes other =
                read(Streets.FILE.replace("1;1,2;30;Upper\n2;1;40;Lower\n", "7;1;23;\n9;1,2;71;\n"), Optional.empty());
        one.canonical().forEach((name, bytes) -> {
            if (name.equals(ReadFrom.FILE_NAME)) {
                assertThat(other.canonical().get(name)).isNotEqualTo(bytes);
            } else {
                assertThat(other.canonical().get(name)).as(name).isEqualTo(bytes);
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("age", "Upper", "street,");
            }
        });
    }

    @Test
    void inputsStandInOneOrder() {
        BudgetAnswer answer = new BudgetCounts()
                .compute(
                        RecipeBook.builtIn(),
                        "equal-shares",
                        read(Streets.FILE, Optional.of("street")).asDeclared(),
                        Progress.SILENT);
        assertThat(answer.inputs().keySet())
                .containsExactly(
                        "ballots.csv",
                        "declaration.csv",
                        "election.csv",
                        "groups.csv",
                        "projects.csv",
                        "read-from.csv");
    }

    @Test
    void aPlanNeedsNoVotes() {
        String unvoted = Streets.FILE.replace("num_votes;4", "num_votes;0").replaceFirst("(?m)^1;1,2;(.*\n)*", "");
        assertThat(new VoteFiles()
                        .plan(Streets.asked(Streets.written(folder, unvoted), Optional.empty()))
                        .projects())
                .hasSize(3);
    }

    @Test
    void aTableOfVotesThatDoesNotSayItsBudgetIsTold() {
        Path votes = Streets.written(folder, "voter_id,vote\n1,1\n");
        VoteFiles.Asked asked = new VoteFiles.Asked(
                votes,
                Optional.of(votes),
                Optional.empty(),
                Optional.empty(),
                Optional.of("approval"),
                "",
                Optional.empty());
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new VoteFiles().read(asked))
                .satisfies(wrong -> assertThat(wrong.problems().toString()).contains("--budget"));
    }
}
