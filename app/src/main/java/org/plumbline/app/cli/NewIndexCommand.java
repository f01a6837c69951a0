package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.index.Starter;
import org.plumbline.engine.tables.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline index new}: writes a recipe to start from. */
@Command(
        name = "new",
        header = "Write a recipe to start from for an index of your own, made of a file's columns.",
        description = {
            "The file is a CSV with a heading and one place a row: neighbourhoods, wards, schools, countries. Columns of"
                    + " numbers become indicators; what was left out, and what could be chosen otherwise, is said in remarks.",
            "",
            "Example: plumbline index new my-places.csv, then plumbline index build my-places.yaml"
        })
final class NewIndexCommand implements Callable<Integer> {
    private static final int LONGEST_ID = 60;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.csv", description = "The figures.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "RECIPE.yaml",
            description =
                    "Where to write the recipe. Default: beside the file, with its name. A file that is there stays.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path recipe = out == null ? file.resolveSibling(idOf(file) + ".yaml") : out;
        if (!recipe.toString().endsWith(".yaml")) {
            throw new ParameterException(spec.commandLine(), "--out is a file that ends in .yaml, not " + recipe);
        }
        requireName(recipe);
        Starter starter = Starter.read(file, idOf(recipe));
        NewFile.write(recipe, starter.text().getBytes(StandardCharsets.UTF_8));
        PrintWriter print = spec.commandLine().getOut();
        print.println(
                "Wrote " + recipe + ": " + starter.countIndicators() + " indicators of " + starter.rows() + " places.");
        print.println(
                "Read it through, say which way indicators run, then: plumbline index build " + recipe + files(recipe));
        return ExitCode.DONE.number();
    }

    /** A recipe's id is its file's name, so that is what the name must be able to be. */
    private void requireName(Path recipe) {
        String name = idOf(recipe) + ".yaml";
        if (!name.equals(String.valueOf(recipe.getFileName()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the name of a recipe is lower-case letters, digits and single hyphens, at most " + LONGEST_ID
                            + " of them: write --out " + recipe.resolveSibling(name));
        }
    }

    /** A recipe names a file beside it; one that is written elsewhere has to be told where the file is. */
    private String files(Path recipe) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean beside =
                Objects.equals(folder, recipe.toAbsolutePath().normalize().getParent());
        return beside || folder == null ? "" : " --files " + folder;
    }

    /** A recipe's id is its file's name. */
    private static String idOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.replaceAll("\\.(csv|csv\\.gz|yaml)$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kept = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
        return kept.isEmpty() ? "my-index" : kept;
    }
}
