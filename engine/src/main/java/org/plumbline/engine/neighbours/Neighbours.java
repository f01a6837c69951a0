package org.plumbline.engine.neighbours;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.data.StatedPlaces;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.TablesHere;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.NeighboursRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** Finds which places are alike in structure. */
public final class Neighbours {
    private static final int STEPS = 3;

    private final Catalogue catalogue;

    public Neighbours(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The neighbours of all places that the recipe of that id is about. What it gives looks for the neighbours of a place only when it
     * is asked for them.
     *
     * @throws org.plumbline.model.problems.WrongInput if there is no such recipe, or it or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.NoAnswer if the data have no answer to what the recipe asks
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public NeighboursAnswer compute(RecipeBook book, String id, Settings settings, Progress progress) {
        RecipeFile file = book.get(id, NeighboursRecipe.class);
        NeighboursRecipe recipe = file.as(NeighboursRecipe.class);
        new NeighboursChecks(catalogue, file).check(recipe);
        progress.begins(1, STEPS, "reading the tables");
        new TablesHere(catalogue).require(List.of(file));
        TableReads reads = new TableReads(catalogue);
        NeighboursInputs inputs = NeighboursInputs.read(recipe, reads);
        Places places = inputs.places();
        StatedPlaces.require(
                file,
                recipe.places(),
                recipe.register().orElse(recipe.neighbourhoods().lookup()),
                places);
        progress.begins(2, STEPS, "counting the people around each neighbourhood");
        SmallAreas areas = inputs.smallAreas();
        progress.begins(3, STEPS, "comparing the places");
        Containment inPlaces = inputs.inPlaces(places);
        List<double[]> values = new ArrayList<>();
        for (int variable = 0; variable < recipe.variables().size(); variable++) {
            values.add(areas.values(variable, inPlaces.toParents(), places.size()));
        }
        long seed = settings.seed().orElse(recipe.margins().seed());
        int draws = settings.draws().orElse(recipe.margins().draws());
        return new NeighboursAnswer(
                new Lineage(List.of(file), reads.tables(), reads.sources(), seed, draws),
                places,
                values,
                areas,
                new PlacesAround(places, inPlaces, inputs.inDistricts(), areas));
    }
}
