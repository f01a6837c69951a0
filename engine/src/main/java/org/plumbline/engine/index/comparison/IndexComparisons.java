package org.plumbline.engine.index.comparison;

import java.util.Optional;
import org.plumbline.engine.data.IndexChecks;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** Compares indices. */
public final class IndexComparisons {
    private final Catalogue catalogue;
    private final Indices indices;

    public IndexComparisons(Catalogue catalogue, Indices indices) {
        this.catalogue = catalogue;
        this.indices = indices;
    }

    /**
     * An index that a recipe makes, without its margins.
     *
     * @throws org.plumbline.model.problems.WrongInput if the recipe, a file or a table is wrong, or the recipe makes no index
     * @throws NoAnswer if it has none for these figures
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     */
    public ComparedIndex read(RecipeBook book, String id, InputFiles files, Progress progress) {
        RecipeFile file = book.get(id);
        if (file.recipe() instanceof CompositeIndexRecipe composite) {
            return composite(file, composite);
        }
        book.get(id, BuiltIndexRecipe.class);
        return ComparedIndex.of(indices.withoutMargins(book, id, files, Settings.ofRecipe(), progress));
    }

    private ComparedIndex composite(RecipeFile file, CompositeIndexRecipe recipe) {
        TableChecks checks = new TableChecks(catalogue);
        new IndexChecks(checks).check(file, recipe, TableChecks::listsPlaces);
        checks.throwIfAny();
        TableReads reads = new TableReads(catalogue);
        IndexColumns.want(recipe, reads);
        IndexColumns columns = IndexColumns.of(recipe, reads);
        double[] scores = new CompositeIndex(recipe.normalisation(), recipe.weighting())
                .compute(columns.indicators())
                .toScores();
        return new ComparedIndex(
                recipe.id(),
                recipe.title(),
                true,
                recipe.places().type().plural(),
                columns.places().list().stream()
                        .map(place -> place.code().text())
                        .toList(),
                columns.places().list().stream().map(Place::name).toList(),
                scores,
                Optional.empty());
    }

    /**
     * Places are matched by their codes: one whose boundaries changed from one edition to the next has another code.
     *
     * @throws NoAnswer if they are about other kinds of place, or run in opposite directions
     */
    public IndexComparison compare(ComparedIndex first, ComparedIndex second) {
        if (!first.what().equals(second.what())) {
            throw new NoAnswer(
                    first.id() + " is about " + first.what() + " and " + second.id() + " about " + second.what()
                            + ", so they have no place in common. Compare two indices of the same kind of place.");
        }
        if (first.worse() != second.worse()) {
            throw new NoAnswer("A high score is worse in "
                    + (first.worse() ? first : second).id() + " and better in "
                    + (first.worse() ? second : first).id()
                    + ", so their ranks run in opposite directions. Turn one of the recipes round: higher-is, and that of"
                    + " every indicator that says nothing of itself.");
        }
        return IndexComparison.of(first, second);
    }
}
