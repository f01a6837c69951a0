package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at an index's figures through the real command. */
class LookIndexCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFigures() throws IOException {
        write(
                "mine.csv",
                "code,fuel_poverty,income,noise,flat,none\n"
                        + "P1,1,2.1,9,5,\nP2,2,4,1,5,\nP3,3,6,8,5,\nP4,4,8,2,5,\nP5,5,10,7,5,\n");
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeRecipe(String indicators) throws IOException {
        write(
                "mine.yaml",
                "kind: built-index\nid: mine\ntitle: My index\ndata: {file: mine.csv, place: code}\n"
                        + "higher-is: worse\nindicators: " + indicators + "\nnormalisation: {method: min-max}\n"
                        + "weighting: {method: equal}\naggregation: {method: arithmetic-mean}\n");
    }

    private RealCommand.Ended look(String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(new String[] {"index", "look", "mine.yaml"}, 0, words, 0, 3);
        System.arraycopy(more, 0, words, 3, more.length);
        return RealCommand.run(folder, words).isTold();
    }

    @Test
    void whatStandsOutComesFirstWithWhatToDoAndTablesAreWritten() throws IOException {
        writeRecipe("[{column: fuel_poverty}, {column: income}, {column: noise}]");
        RealCommand.Ended ended = look("--out", "look/here");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith(
                        "My index\n5 places, 3 indicators; 15 of 15 figures are there (100%).\n\nTwo parts say nearly")
                .contains("fuel-poverty and income say nearly the same (r = 1.00): keep one, or give them one weight")
                .contains("Cronbach's alpha")
                .contains("33.3%");
        assertThat(folder.resolve("look/here/importance.csv"))
                .content()
                .contains("fuel-poverty,mine,1,0.333333333333,");
        Files.write(folder.resolve("look/here/warnings.csv"), new byte[] {'x'});
        assertThat(look("--out", "look/here").code()).isEqualTo(5);
        assertThat(folder.resolve("look/here/warnings.csv")).hasContent("x");
    }

    @Test
    void anIndicatorThatNeverVariesAndOneWithoutValuesAreNamedAndTheRestIsStillLookedAt() throws IOException {
        writeRecipe("[{column: fuel_poverty}, {column: flat}, {column: none}]");
        RealCommand.Ended ended = look();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out())
                .contains("flat is the same in all places: leave it out")
                .contains("none has no value at all: leave it out")
                .containsPattern("fuel-poverty +5 +1 +3 +5")
                .contains(
                        "The index cannot be built as it stands:\n  Recipe mine: the indicator \"flat\" (flat): Every observed value is the same");
    }
}
