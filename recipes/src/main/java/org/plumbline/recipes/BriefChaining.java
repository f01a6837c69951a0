package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongInput;

/** Follows a brief to the studies that it reads. */
final class BriefChaining {
    private final RecipeBook book;

    BriefChaining(RecipeBook book) {
        this.book = book;
    }

    BriefChain chain(RecipeFile brief) {
        BriefRecipe named = brief.as(BriefRecipe.class);
        return new BriefChain(
                brief,
                study(brief, named.districts(), "/districts", StudyRecipe.Basis.OfIndex.class),
                named.smallAreas().map(id -> study(brief, id, "/small-areas", StudyRecipe.Basis.OfTarget.class)),
                named.neighbours().map(these -> neighbours(brief, these)).orElse(List.of()));
    }

    private List<RecipeFile> neighbours(RecipeFile brief, NeighbourChoices named) {
        return List.of(
                neighbours(brief, named.districts(), "districts"),
                neighbours(brief, named.wards(), "wards"),
                neighbours(brief, named.neighbourhoods(), "neighbourhoods"));
    }

    private RecipeFile neighbours(RecipeFile brief, String id, String key) {
        return book.get(id, NeighboursRecipe.class, brief.whereOf("/neighbours/" + key));
    }

    private StudyChain study(RecipeFile brief, String id, String key, Class<? extends StudyRecipe.Basis> basis) {
        RecipeFile study = book.get(id, StudyRecipe.class, brief.whereOf(key));
        if (!basis.isInstance(study.as(StudyRecipe.class).basis())) {
            boolean index = basis == StudyRecipe.Basis.OfIndex.class;
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    brief.whereOf(key),
                    "a study of another form",
                    id,
                    index
                            ? "a study that has an index of districts"
                            : "a study that has a target, a list of small areas",
                    index ? "such as districts-england-2019" : "such as left-behind-england-2019"));
        }
        return book.chain(id);
    }
}
