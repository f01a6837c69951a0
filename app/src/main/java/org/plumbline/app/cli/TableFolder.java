package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.CouldNotBeDone;

/** A folder that tables are written to as CSV, beside whatever is there. */
record TableFolder(Path folder) {

    /** @throws CouldNotBeDone if one of the files is there already, or the folder cannot be written */
    void write(List<Table> tables) {
        for (Table table : tables) {
            if (Files.exists(folder.resolve(table.name() + ".csv"))) {
                throw new CouldNotBeDone("Will not write " + folder.resolve(table.name() + ".csv")
                        + ": it is there already. Choose another --out.");
            }
        }
        try {
            Files.createDirectories(folder);
            for (Table table : tables) {
                Files.write(
                        folder.resolve(table.name() + ".csv"),
                        table.toCsv(),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
            }
        } catch (FileAlreadyExistsException there) {
            throw new CouldNotBeDone("Will not write to " + folder + ": a file is in its place. Choose another --out.");
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not write to " + folder + ": " + failed.getMessage() + ".", failed);
        }
    }
}
