package org.plumbline.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileThatWasLeftUnfinishedStaysAsItIs() throws IOException {
        Path left = Files.writeString(folder.resolve("out.csv.unfinished"), "half of yesterday's rows");
        Unfinished.write(folder.resolve("out.csv"), NEW);
        assertThat(folder.resolve("out.csv")).hasContent("new");
        assertThat(left).hasContent("half of yesterday's rows");
        assertThat(names()).containsExactly("out.csv", "out.csv.unfinished");
    }

    @Test
    void aLinkOfThatNameIsNotFollowed() throws IOException {
        Path minutes = Files.writeString(folder.resolve("minutes"), "of the meeting");
        Files.createSymbolicLink(folder.resolve("out.csv.unfinished"), minutes);
        Unfinished.write(folder.resolve("out.csv"), NEW);
        assertThat(minutes).hasContent("of the meeting");
        assertThat(folder.resolve("out.csv")).hasContent("new").isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("out.csv"))).isFalse();
    }

    @Test
    void twoAtOnceHaveAFileEach() throws IOException {
        Path target = folder.resolve("out.csv");
        assertThat(Unfinished.beside(target)).isNotEqualTo(Unfinished.beside(target));
    }

    @Test
    void whatIsThereIsNotWrittenOverAndNothingIsLeftBehind() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");
        assertThatThrownBy(() -> Unfinished.write(target, NEW)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("out.csv");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        }
    }
}
