package org.plumbline.engine.data;

import org.plumbline.model.places.Places;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.PlaceSet;
import org.plumbline.recipes.RecipeFile;

/** Whether a table holds the places that a recipe says it is about. */
public final class StatedPlaces {

    private StatedPlaces() {}

    /**
     * @param stated under the recipe's key {@code places}
     * @param table from which {@code places} were read
     * @throws WrongInput if they differ in number, type or vintage
     */
    public static void require(RecipeFile file, PlaceSet stated, String table, Places places) {
        boolean fits = stated.count() == places.size()
                && stated.type() == places.type()
                && stated.vintage().equals(places.vintage());
        if (!fits) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    file.whereOf("/places"),
                    "the table " + table + " does not hold the places that the recipe is about",
                    places.size() + " " + places.type().plural() + " of " + places.vintage(),
                    stated.count() + " " + stated.type().plural() + " of " + stated.vintage(),
                    "change the recipe's places, or name another table"));
        }
    }
}
