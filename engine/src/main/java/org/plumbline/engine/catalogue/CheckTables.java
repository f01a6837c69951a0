package org.plumbline.engine.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.snapshots.Check;
import org.plumbline.sources.snapshots.Checked;
import org.plumbline.sources.snapshots.Expected;

/** Says of each published table whether a mirror or a cache holds it as its source describes it. */
public final class CheckTables {
    private final List<FetchableTable> tables;

    public CheckTables(List<FetchableTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * @param told of each table as soon as it is known, in their order
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
        List<TableCheck> all = new ArrayList<>();
        for (FetchableTable table : tables) {
            TableCheck check = run(folder, table);
            told.accept(check);
            all.add(check);
        }
        return List.copyOf(all);
    }

    /** A folder that is not there is one that holds nothing. */
    static TableCheck run(Path folder, FetchableTable table) {
        Checked checked = new Check(folder).run(new Expected(table.fileName(), table.sha256(), FetchTables.MOST_BYTES));
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
