package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.WrongInput;

/** The same damage to every table that a mirror holds, those that no command reads included. */
@Tag(Mirror.TAG)
class BadRowsOfEveryTableTest {

    @TempDir
    Path folder;

    static Stream<SourceTable> tablesOfRows() {
        return Catalogue.bundled().list().stream()
                .flatMap(source -> source.tables().stream())
                .filter(table -> table.kind() == TableKind.ROWS)
                .filter(table -> !isBundled(table));
    }

    /** Bundled tables are damaged in tests of their own. */
    private static boolean isBundled(SourceTable table) {
        return Catalogue.bundled().isHere(table.id());
    }

    @ParameterizedTest
    @MethodSource("tablesOfRows")
    void aRowTwiceAndARowCutShortAreToldTogether(SourceTable table) throws IOException {
        Path mirror = Mirror.required();
        String text = PublishedText.of(mirror, table).stripTrailing();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        Path own = folder.resolve(table.fileName());
        Files.createDirectories(own.getParent());
        Files.writeString(own, text + "\n" + last + "\n" + "cut short" + "\n");

        Catalogue catalogue = Catalogue.of(Optional.of(folder), List.of(mirror));
        WrongInput told = catchThrowableOfType(
                WrongInput.class,
                () -> catalogue.read(
                        table.id(),
                        table.columns().stream().map(SourceColumn::name).toList()));
        assertThat(told).isNotNull();
        assertThat(told.problems())
                .extracting(Problem::text)
                .anyMatch(problem -> problem.contains("stands twice"))
                .anyMatch(problem -> problem.contains("too few cells"))
                .allMatch(problem -> problem.startsWith(own.getFileName().toString()));
    }
}
