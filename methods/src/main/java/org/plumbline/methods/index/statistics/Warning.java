package org.plumbline.methods.index.statistics;

import java.util.Optional;

/**
 * Something about an indicator that is worth a second look before a score is made of it.
 *
 * @param kind what it is
 * @param element the id of the indicator or domain
 * @param with the id of the other one, where it takes two
 * @param value what was found
 * @param threshold from where on it is warned of
 */
public record Warning(Kind kind, String element, Optional<String> with, double value, double threshold) {

    /** What can stand out. */
    public enum Kind {
        FEW_OBSERVED("share of places with a value"),
        FEW_DIFFERENT("share of different values"),
        MOSTLY_NOUGHT("share of values that are not nought"),
        SKEWED("skewness, the tails being heavy"),
        FOLLOWS_DENOMINATOR("correlation with a denominator"),
        AGAINST_DOMAIN("correlation with the domain that it is a part of"),
        COLLINEAR("correlation with another part of its domain");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What the value is of. */
        public String inWords() {
            return words;
        }
    }

    static Warning of(Kind kind, String element, double value, double threshold) {
        return new Warning(kind, element, Optional.empty(), value, threshold);
    }
}
