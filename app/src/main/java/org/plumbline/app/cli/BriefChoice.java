package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.Workbench;
import org.plumbline.recipes.RecipeBook;
import picocli.CommandLine.Option;

/** The option that says by which recipe places are told of. */
final class BriefChoice {
    private static final String FULL = "brief-england-2019";
    private static final String BUNDLED = "brief-districts-england-2019";

    @Option(
            names = "--recipe",
            paramLabel = "BRIEF",
            description = "A built-in brief or the path of a recipe file, .yaml. Default: " + FULL
                    + " where its tables are here, else " + BUNDLED + ".")
    private @Nullable String recipe;

    /** @param err told where the default is the lesser one, and what the other needs */
    ChosenStudy get(Workbench workbench, PrintWriter err) {
        if (recipe != null) {
            return ChosenStudy.of(recipe);
        }
        List<String> missing = workbench.briefs().listMissing(RecipeBook.builtIn(), FULL);
        if (missing.isEmpty()) {
            return ChosenStudy.of(FULL);
        }
        err.println("From the figures that come with Plumbline alone. Neighbourhoods, like places, changes and what to"
                + " expect need tables that are not here (" + String.join(", ", missing)
                + "): name a mirror of published tables with --mirror DIR.");
        return ChosenStudy.of(BUNDLED);
    }
}
