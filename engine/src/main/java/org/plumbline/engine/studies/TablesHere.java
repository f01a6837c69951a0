package org.plumbline.engine.studies;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** Whether all tables of a study are here, asked before any is read: whoever must find some wants to know of all. */
public final class TablesHere {
    private final Catalogue catalogue;

    public TablesHere(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws CannotSay if several are not; one alone is told when it is read, with where it is published */
    public void require(List<RecipeFile> recipes) {
        List<String> missing = recipes.stream()
                .flatMap(file -> file.recipe() instanceof CompositeIndexRecipe index
                        ? Stream.of(index.data()) // what its summaries are held against is for a certificate
                        : file.recipe().tables().stream())
                .distinct()
                .filter(table -> catalogue.findTable(table).isPresent() && !catalogue.isHere(table))
                .sorted()
                .toList();
        if (missing.size() > 1) {
            throw new CannotSay(
                    "Cannot say: this needs " + missing.size()
                            + " tables that do not come with Plumbline and are not here: "
                            + String.join(", ", missing) + ".\n"
                            + "To provide them: --mirror DIR or PLUMBLINE_MIRROR=DIR with a folder of published tables that holds"
                            + " them. plumbline sources show TABLE says of each where it is published and under which licence.");
        }
    }
}
