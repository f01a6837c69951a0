package org.plumbline.engine.studies;

import java.util.function.Function;
import org.plumbline.engine.target.TargetAnswer;

/** A study that names small areas by a rule and carries the answer up to districts and a fund: target, shares, audit. */
public record TargetStudy(Lineage lineage, TargetAnswer target, FundingAnswer funding) implements Study {

    @Override
    public <T> T match(Function<IndexStudy, T> ofIndex, Function<TargetStudy, T> ofTarget) {
        return ofTarget.apply(this);
    }
}
