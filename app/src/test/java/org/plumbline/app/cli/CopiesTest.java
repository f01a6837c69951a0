package org.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.CouldNotBeDone;

class CopiesTest {
    private static final String NAME = "hastings.docx";

    @TempDir
    Path folder;

    @Test
    void aCopyThatNobodyChangedIsReplaced() throws IOException {
        new Copies(folder, false).write(NAME, bytes("one"));
        new Copies(folder, false).write(NAME, bytes("two"));
        assertThat(folder.resolve(NAME)).hasContent("two");
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrder(NAME, Copies.SUMS);
    }

    @Test
    void aCopyThatSomebodyChangedStaysUnlessForced() throws IOException {
        new Copies(folder, false).write(NAME, bytes("one"));
        Files.writeString(folder.resolve(NAME), "one, with the clerk's notes");
        assertThatThrownBy(() -> new Copies(folder, false).write(NAME, bytes("two")))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("--force");
        assertThat(folder.resolve(NAME)).hasContent("one, with the clerk's notes");
        new Copies(folder, true).write(NAME, bytes("two"));
        assertThat(folder.resolve(NAME)).hasContent("two");
    }

    @Test
    void aFileThatWasThereBeforeStays() throws IOException {
        Files.writeString(folder.resolve(NAME), "minutes of the meeting");
        assertThatThrownBy(() -> new Copies(folder, false).requireFree(NAME)).isInstanceOf(CouldNotBeDone.class);
    }

    @Test
    void aFileOfSomebodysThatIsCalledLikeTheListOfChecksumsStays() throws IOException {
        Path own = Files.writeString(folder.resolve(Copies.SUMS), "checked by the clerk on Monday\n");
        assertThatThrownBy(() -> new Copies(folder, true).write(NAME, bytes("one")))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("list of checksums");
        assertThat(own).hasContent("checked by the clerk on Monday\n");
        assertThat(folder.resolve(NAME)).doesNotExist();
    }

    @Test
    void aFolderOrALinkInTheWayStaysEvenWhenForced() throws IOException {
        Files.createDirectories(folder.resolve(NAME));
        assertThatThrownBy(() -> new Copies(folder, true).write(NAME, bytes("one")))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("not a file");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "kept");
        Files.createSymbolicLink(folder.resolve("link.pdf"), elsewhere);
        assertThatThrownBy(() -> new Copies(folder, true).write("link.pdf", bytes("one")))
                .isInstanceOf(CouldNotBeDone.class);
        assertThat(elsewhere).hasContent("kept");
    }

    @Test
    void damagedChecksumsMeanThatNothingIsOurs() throws IOException {
        new Copies(folder, false).write(NAME, bytes("one"));
        Files.write(folder.resolve(Copies.SUMS), new byte[] {(byte) 0xff, 0, 10});
        assertThatThrownBy(() -> new Copies(folder, false).requireFree(NAME)).isInstanceOf(CouldNotBeDone.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
