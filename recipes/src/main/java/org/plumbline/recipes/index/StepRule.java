package org.plumbline.recipes.index;

import java.util.List;
import java.util.Optional;

/** One step that indicators go through before they share a scale. */
public sealed interface StepRule {

    /** Every indicator that names a denominator is divided by it. */
    record Denominate() implements StepRule {}

    /**
     * Places with too few figures are taken out.
     *
     * @param leastShare of indicators that a place must have, 0 to 1
     */
    record Screen(double leastShare) implements StepRule {}

    /**
     * Gaps are filled in.
     *
     * @param group the column that says which group a place belongs to, for the methods that ask for one
     * @param elseOverall whether a group without a figure is filled from all places; if not, there is no answer
     */
    record Impute(Method method, Optional<String> group, boolean elseOverall) implements StepRule {
        /** What stands in for a gap. */
        public enum Method {
            MEAN,
            MEDIAN,
            GROUP_MEAN,
            GROUP_MEDIAN,
            EXPECTATION_MAXIMISATION
        }
    }

    /**
     * Outliers are brought nearer, where an indicator is both skewed and peaked.
     *
     * @param skewness an indicator passes if its skewness is within this of nought, or its kurtosis within {@code kurtosis}
     * @param most how many values may be brought in, of each indicator
     * @param otherwise what is done to an indicator that does not pass then
     */
    record Treat(double skewness, double kurtosis, int most, Otherwise otherwise) implements StepRule {
        /** The last resort. */
        public enum Otherwise {
            NOTHING,
            LOG,
            BOX_COX
        }
    }

    /**
     * Another scale of values for the indicators named.
     *
     * @param indicators their ids
     */
    record Transform(List<String> indicators, Method method) implements StepRule {
        public Transform {
            indicators = List.copyOf(indicators);
        }

        /** What the values are changed into. */
        public enum Method {
            /** Their logarithm; all must be above nought. */
            LOG,
            /** The logarithm of how far they lie above the least, plus a hundredth of the range. */
            LOG_FROM_LEAST,
            BOX_COX
        }
    }

    /**
     * Values beyond fixed limits are set to the limit.
     *
     * @param indicators their ids
     */
    record CutOff(List<String> indicators, double low, double high) implements StepRule {
        public CutOff {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Rates of small areas are steadied by that of the area around them.
     *
     * @param parent the column of the area around
     */
    record Shrink(String parent) implements StepRule {}
}
