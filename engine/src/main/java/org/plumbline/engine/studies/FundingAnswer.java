package org.plumbline.engine.studies;

import org.plumbline.model.indicators.Column;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.places.Places;

/**
 * The money of a study: what was awarded to each district, beside its share under each rule.
 *
 * @param table the districts and their indicators, in the order of {@code places}
 */
public record FundingAnswer(IndicatorTable table, AllocationAnswer allocation, AuditAnswer audit) {

    public Places places() {
        return table.places();
    }

    /** Residents of each district, by which the allocation shares and figures a head are reckoned. */
    public Column population() {
        return table.column(allocation.recipe().populationColumn());
    }
}
