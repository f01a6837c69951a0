package org.plumbline.engine.studies;

import java.util.function.Function;
import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.places.Places;

/** A study in which the score of an index stands for need: index, shares, audit, all of the same districts. */
public record IndexStudy(Lineage lineage, IndexAnswer index, FundingAnswer funding) implements Study {

    public IndicatorTable table() {
        return funding.table();
    }

    public Places places() {
        return funding.places();
    }

    public Column population() {
        return funding.population();
    }

    public AllocationAnswer allocation() {
        return funding.allocation();
    }

    public AuditAnswer audit() {
        return funding.audit();
    }

    @Override
    public <T> T match(Function<IndexStudy, T> ofIndex, Function<TargetStudy, T> ofTarget) {
        return ofIndex.apply(this);
    }
}
