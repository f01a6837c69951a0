package org.plumbline.engine.index;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

/** Finds the file that a recipe names. */
@FunctionalInterface
public interface InputFiles {
    /** The largest file that is read, which holds 33,755 places with sixty figures three times over. */
    int MOST_BYTES = TableFile.MOST_BYTES;

    /**
     * @param name without folders
     * @throws org.plumbline.model.problems.WrongInput if it is not there, or is no file that can be read
     */
    TableFile get(String name);

    /** The files of a folder. */
    static InputFiles of(Path folder) {
        return name -> {
            Path stored = folder.resolve(name);
            Path plain = folder.resolve(decompressed(name));
            if (Files.notExists(stored) && Files.notExists(plain)) {
                throw new WrongInput(new Problem(
                        ProblemCode.UNREADABLE_FILE,
                        Where.file(name),
                        "the file that the recipe names as its data is not there",
                        stored.toString(),
                        "a CSV file of that name",
                        "put it beside the recipe, or say where it lies with --files DIR"));
            }
            return TableFile.read(Files.exists(stored) ? stored : plain, MOST_BYTES);
        };
    }

    /** The name under which a build keeps a file that it read: without .gz, since what is kept is what was read out of it. */
    static String decompressed(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }
}
