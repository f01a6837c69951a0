package org.plumbline.engine.studies;

import java.util.function.Function;
import org.plumbline.recipes.StudyRecipe;

/** A study, computed: everything that its report says and its tables hold. */
public sealed interface Study extends Computed permits IndexStudy, TargetStudy {

    FundingAnswer funding();

    /** What the one or the other function makes of this study, by its kind. */
    <T> T match(Function<IndexStudy, T> ofIndex, Function<TargetStudy, T> ofTarget);

    default StudyRecipe recipe() {
        return recipes().get(0).as(StudyRecipe.class);
    }
}
