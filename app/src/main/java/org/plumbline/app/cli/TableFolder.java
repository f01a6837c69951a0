package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.CouldNotBeDone;

/** A folder that tables are written to as CSV, beside whatever is there. */
record TableFolder(Path folder) {

    /**
     * Looks, before anything is computed, whether tables of these names could be written.
     *
     * @throws CouldNotBeDone if one of the files is there already
     */
    void requireFree(List<String> names) {
        names.forEach(name -> NewFile.requireFree(file(name)));
    }

    /** @throws CouldNotBeDone if one of the files is there already, or the folder cannot be written */
    void write(List<Table> tables) {
        requireFree(tables.stream().map(Table::name).toList());
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not make the folder " + folder + ". Choose another --out.", failed);
        }
        tables.forEach(table -> NewFile.write(file(table.name()), table.toCsv()));
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv");
    }
}
