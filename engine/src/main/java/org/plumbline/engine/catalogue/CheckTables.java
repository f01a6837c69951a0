package org.plumbline.engine.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.snapshots.Check;
import org.plumbline.sources.snapshots.Checked;
import org.plumbline.sources.snapshots.Expected;

/** Says of each published table whether a mirror or a cache holds it as its source describes it. */
public final class CheckTables {
    private final Map<String, FetchableTable> tables;

    /** @param tables of which no two share a file */
    public CheckTables(List<FetchableTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(FetchableTable::fileName, Function.identity()));
    }

    /**
     * @param told of each table as soon as it is known, in the order of their files' names
     * @throws WrongInput if there is no such folder
     */
    public List<TableCheck> runIn(Path folder, Consumer<TableCheck> told) {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(folder.toAbsolutePath().normalize().toString()),
                    "there is no such folder",
                    folder.toString(),
                    "a folder of published tables",
                    "check its name, or fetch tables first: plumbline sources fetch --all"));
        }
        return run(folder, told);
    }

    /** The same where a folder that is not there is one that holds nothing. */
    List<TableCheck> run(Path folder, Consumer<TableCheck> told) {
        List<Expected> expected = tables.values().stream()
                .map(table -> new Expected(table.fileName(), table.sha256(), FetchTables.MOST_BYTES))
                .sorted((one, other) -> one.fileName().compareTo(other.fileName()))
                .toList();
        return new Check(folder)
                .run(expected, checked -> told.accept(of(checked))).stream()
                        .map(this::of)
                        .toList();
    }

    private TableCheck of(Checked checked) {
        FetchableTable table =
                Objects.requireNonNull(tables.get(checked.expected().fileName()));
        String words = checked.standing()
                + switch (checked.standing()) {
                    case RIGHT, MISSING -> "";
                    case DIFFERS ->
                        "\n    found     sha256 " + checked.found() + "\n    expected  sha256 " + table.sha256();
                    case UNREADABLE -> ": " + checked.why();
                };
        return new TableCheck(
                table,
                checked.standing() == Checked.Standing.RIGHT,
                checked.standing() == Checked.Standing.MISSING,
                words);
    }
}
