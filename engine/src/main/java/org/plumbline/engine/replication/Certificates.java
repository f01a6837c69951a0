package org.plumbline.engine.replication;

import java.util.List;
import org.plumbline.engine.data.IndexChecks;
import org.plumbline.engine.data.StatedPlaces;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.ReplicationRecipe;
import org.plumbline.sources.Catalogue;

/** The use case: the certificate of an index by the id of its recipe. */
public final class Certificates {
    private final Catalogue catalogue;

    public Certificates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws org.plumbline.model.problems.WrongInput if the recipe or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     * @throws NoAnswer if the recipe replicates nothing, or is no index
     */
    public Certificate get(RecipeBook book, String id) {
        RecipeFile file = book.get(id);
        if (!(file.recipe() instanceof CompositeIndexRecipe recipe)
                || recipe.replicates().isEmpty()) {
            throw new NoAnswer("Recipe " + id + " does not name a published result to give again. Those that do: "
                    + String.join(", ", replicating(book)) + ".");
        }
        TableChecks checks = new TableChecks(catalogue);
        new IndexChecks(checks).check(file, recipe, TableChecks::listsPlaces);
        checks.throwIfAny();
        TableReads reads = new TableReads(catalogue);
        Certificate certificate = new Replications(reads).of(recipe);
        StatedPlaces.require(file, recipe.places(), recipe.data(), certificate.places());
        return certificate;
    }

    /**
     * The certificate of the parts of a published index.
     *
     * @throws org.plumbline.model.problems.WrongInput if the recipe or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     * @throws NoAnswer if the recipe is none of that kind, or a scale has no answer
     */
    public PartsCertificate getParts(RecipeBook book, String id) {
        RecipeFile file = book.get(id, ReplicationRecipe.class);
        ReplicationRecipe recipe = file.as(ReplicationRecipe.class);
        TableChecks checks = new TableChecks(catalogue);
        ReplicationColumns.check(file, recipe, checks);
        checks.throwIfAny();
        PartsCertificate certificate = PartsReplication.of(recipe, new TableReads(catalogue));
        if (certificate.rows().size() != recipe.rows().count()) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    file.whereOf("/rows/count"),
                    "the table " + recipe.rows().table() + " does not hold the rows that the recipe is about",
                    String.valueOf(certificate.rows().size()),
                    String.valueOf(recipe.rows().count()),
                    "change the count, or name another table"));
        }
        return certificate;
    }

    private static List<String> replicating(RecipeBook book) {
        return book.list().stream()
                .filter(file -> file.recipe() instanceof ReplicationRecipe
                        || (file.recipe() instanceof CompositeIndexRecipe index
                                && index.replicates().isPresent()))
                .map(RecipeFile::id)
                .toList();
    }
}
