package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How measures go together with an outcome, district by district.
 *
 * @param outcome a column of a table of districts
 * @param outcomeTitle for readers
 * @param note what such a correlation does not say
 * @param variants at least one; ids differ
 */
public record Associations(TableColumn outcome, String outcomeTitle, String note, List<Variant> variants) {

    public Associations {
        variants = List.copyOf(variants);
        if (variants.isEmpty() || !variants.stream().map(Variant::id).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("each variant once, and one at least: " + variants);
        }
    }

    /** How a measure of small areas is carried up to districts. */
    public enum As {
        WEIGHTED_MEAN("mean by residents"),
        PLAIN_MEAN("plain mean of areas"),
        WORST_TENTH("share of areas in the worst tenth");

        private final String title;

        As(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One reading.
     *
     * @param of the id of a measure or of another concept
     * @param withoutRegion a region whose districts are left out
     * @param published the correlation that a publication gives for this reading, -1 to 1
     */
    public record Variant(
            String id, String title, String of, As as, Optional<String> withoutRegion, OptionalDouble published) {

        public Variant {
            if (published.isPresent() && !(Math.abs(published.getAsDouble()) <= 1)) {
                throw new IllegalArgumentException("not a correlation: " + published);
            }
        }
    }
}
