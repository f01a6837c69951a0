package org.plumbline.engine.sortition.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.sortition.KeyList;
import org.plumbline.sources.tables.StoredFile;

/** Who those drawn are, for the organiser alone: row keys back to the ids of the list that never leaves them. */
public final class DrawnNames {
    private final String file;
    private final KeyList list;

    /** @throws org.plumbline.model.problems.WrongInput if the file is not a list of row keys */
    public DrawnNames(Path list) {
        StoredFile stored = StoredFile.at(list);
        this.file = stored.name();
        this.list = KeyList.read(stored);
    }

    /**
     * A table of the panel and the reserves with their ids.
     *
     * @throws org.plumbline.model.problems.WrongInput if the list lacks somebody of them
     */
    public byte[] table(DrawAnswer draw) {
        PublicPanels panels = draw.commitment().panels();
        List<List<String>> rows = new ArrayList<>();
        Problems problems = new Problems();
        for (int person : draw.members()) {
            rows.add(row("panel", panels.key(person), problems));
        }
        int place = 0;
        for (int person : draw.reserves()) {
            place++;
            rows.add(row("reserve " + place, panels.key(person), problems));
        }
        problems.throwIfAny();
        List<Field> fields = List.of(
                Field.text("place", "on the panel, or which reserve"),
                Field.text("id", "in the respondents' file"),
                Field.text("line", "of the respondents' file"),
                Field.text("row_key", "in what is published"));
        return new Table("drawn", "Who was drawn", List.of(), fields, rows).toCsv(); // is opened in a spreadsheet
    }

    private List<String> row(String place, String key, Problems problems) {
        KeyList.Entry entry = list.find(key).orElse(null);
        if (entry == null) {
            problems.add(new Problem(
                    ProblemCode.NOT_AS_COMMITTED,
                    Where.file(file),
                    "the list of row keys is not that of this pool",
                    "no " + key,
                    "everybody of the pool",
                    "name the list that sortition select wrote for this run"));
            return List.of(place, "", "", key);
        }
        return List.of(place, entry.id(), Integer.toString(entry.line()), key);
    }
}
