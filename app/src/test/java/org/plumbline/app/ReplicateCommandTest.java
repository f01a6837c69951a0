package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;
import org.plumbline.recipes.RecipeBook;

/** A published index made again part by part, through the real command. */
@Tag(Mirror.TAG)
class ReplicateCommandTest {
    private static final String ID = "health-index-england-2021";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the test framework
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static String mirror;

    @BeforeAll
    static void findMirror() {
        mirror = Mirror.required().toString();
    }

    private RealCommand.Ended replicate(String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "index";
        arguments[1] = "replicate";
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[2 + more.length] = "--mirror";
        arguments[3 + more.length] = mirror;
        return RealCommand.run(folder, arguments);
    }

    private String changed(String from, String to) throws IOException {
        String text = RecipeBook.builtIn().get(ID).text();
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(ID + ".yaml"), text.replace(from, to));
        return ID + ".yaml";
    }

    @Test
    void everyPartIsALineWithItsLevelAndATableIfAsked() throws IOException {
        RealCommand.Ended ended = replicate(ID, "--out", "certificate");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains(
                        "all that the recipe claims holds",
                        "2,149 rows: 307 districts of 2021 in England in each of seven years")
                .containsPattern("overall +recombined +2,149 +0\\.09")
                .containsPattern("healthy-people +recombined .*no claim")
                .contains("Not made again");
        assertThat(Files.readAllLines(folder.resolve("certificate/overall.csv")))
                .hasSize(2_150)
                .first()
                .isEqualTo("row,score_made,score_published,score_difference");
    }

    @Test
    void aClaimThatDoesNotHoldIsSaidAndEndsWith3() throws IOException {
        RealCommand.Ended ended = replicate(changed("within: 0.12", "within: 0.01"));
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("NOT all that the recipe claims holds", "DOES NOT HOLD");
    }

    @Test
    void aColumnThatIsNotThereIsToldWithItsLine() throws IOException {
        RealCommand.Ended ended = replicate(changed("column: mortality_score", "column: mortality_scores"))
                .isTold();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(ID + ".yaml:", "has no such column of numbers", "found     mortality_scores");
    }
}
