package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;

/** Conversion replaces nothing, and leaves nothing behind that is half written. */
class VoteConversionTest {
    private static final String WRONG = Streets.FILE.replace("4;2;60", "4;77;60");

    @TempDir
    Path folder;

    private VoteFiles.Asked asked(String text) {
        return Streets.asked(Streets.written(folder, text), Optional.empty());
    }

    @Test
    void tablesHoldVotersAndAll() throws IOException {
        Path tables = folder.resolve("tables");
        new VoteConversion().toTables(asked(Streets.FILE), tables);
        assertThat(Files.readString(tables.resolve("ballots.csv"))).contains("Upper", "30");
        assertThat(Files.readString(tables.resolve("projects.csv"))).contains("Swings");
        assertThat(Files.readString(tables.resolve("election.csv"))).contains("budget,100");
    }

    @Test
    void nothingIsReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("there.pb"), "mine");
        assertThatExceptionOfType(CouldNotBeDone.class)
                .isThrownBy(() -> new VoteConversion().toPabulib(asked(Streets.FILE), there));
        assertThat(there).hasContent("mine");
        assertThatExceptionOfType(CouldNotBeDone.class)
                .isThrownBy(() -> new VoteConversion().toTables(asked(Streets.FILE), there));
        assertThat(there).hasContent("mine");
    }

    @Test
    void aWrongFileLeavesNothingBehind() {
        Path file = folder.resolve("new.pb");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new VoteConversion().toPabulib(asked(WRONG), file));
        assertThat(file).doesNotExist();
        Path tables = folder.resolve("tables");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new VoteConversion().toTables(asked(WRONG), tables));
        assertThat(tables).as("so that it can be tried again").doesNotExist();
    }
}
