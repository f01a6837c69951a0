package org.plumbline.engine.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.AreaTable;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.TargetRecipe;

/** Reads the places of a target, the neighbourhoods inside them and the districts around them. */
public final class AreasReader {

    private AreasReader() {}

    /** Announces the columns that it needs. */
    public static void want(TargetRecipe recipe, TableReads reads) {
        var near = recipe.neighbourhoods();
        reads.want(near.table(), List.of(near.population()));
        reads.want(near.lookup(), List.of(near.place(), near.district()));
    }

    /**
     * @param districts those around the places
     * @throws NoAnswer if a neighbourhood has no residents on record
     * @throws org.plumbline.model.problems.WrongInput if one lies in no place or no district
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     */
    public static Areas read(TargetRecipe recipe, Places districts, TableReads reads) {
        var near = recipe.neighbourhoods();
        String nation = recipe.places().nation();
        AreaTable register = reads.areas(recipe.register(), nation);
        AreaTable small = reads.areas(near.table(), nation);
        AreaTable lookup = reads.areas(near.lookup(), nation);
        double[] residents = small.numbers(near.population());
        for (int i = 0; i < residents.length; i++) {
            if (Double.isNaN(residents[i])) {
                throw new NoAnswer(small.places().at(i) + " has no " + near.population() + " in " + near.table()
                        + ", so nothing can be averaged over its residents.");
            }
        }
        return new Areas(
                contained(small.places(), register.places(), lookup, near.place()),
                contained(small.places(), districts, lookup, near.district()),
                residents);
    }

    /** Nobody may fall through the look-up unseen: each neighbourhood lies in one of the places, and of the districts. */
    private static Containment contained(Places small, Places large, AreaTable lookup, String column) {
        Containment contained = Containment.of(small, large, byCode(lookup, column));
        Problems problems = new Problems();
        contained
                .orphans()
                .forEach(
                        orphan -> problems.add(
                                new Problem(
                                        ProblemCode.UNKNOWN_AREA_CODE,
                                        lookup.where(column, orphan.code()),
                                        orphan + " lies in no " + large.type().singular() + " of the recipe's",
                                        lookup.findCode(column, orphan.code())
                                                .map(AreaCode::text)
                                                .orElse("(nothing)"),
                                        "the code of one of the " + large.size() + " "
                                                + large.type().plural() + " of " + large.vintage(),
                                        "correct the code, take the published table, or name the column of the same year's boundaries")));
        problems.throwIfAny();
        return contained;
    }

    private static Map<AreaCode, AreaCode> byCode(AreaTable lookup, String column) {
        Map<AreaCode, AreaCode> parents = new HashMap<>();
        List<Optional<AreaCode>> codes = lookup.codes(column);
        for (int i = 0; i < codes.size(); i++) {
            AreaCode child = lookup.places().at(i).code();
            codes.get(i).ifPresent(parent -> parents.put(child, parent));
        }
        return parents;
    }
}
