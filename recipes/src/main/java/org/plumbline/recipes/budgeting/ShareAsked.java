package org.plumbline.recipes.budgeting;

import java.math.BigDecimal;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.indicators.Period;

/**
 * The share of an authority's spending that is asked for, at the least.
 *
 * @param percent above 0, at most 100
 * @param stated when its source stated it
 * @param note empty where there is none
 */
public record ShareAsked(BigDecimal percent, Period stated, Citation source, String note) {

    public ShareAsked {
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not a share: " + percent + "%");
        }
    }
}
