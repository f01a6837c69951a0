package org.plumbline.engine.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;

/**
 * Whose figures to carry, and where to.
 *
 * @param file a CSV of one's own, with a row for each place
 * @param from whose boundaries its codes are of, such as {@code lsoa:2011}
 * @param to the boundaries wanted
 * @param code the heading of its codes; empty for its first column
 * @param counts headings of figures that are added up
 * @param rates headings of figures that are averaged over residents
 * @param weight the heading of residents, or of whatever the rates are rates of, by which they are averaged; empty for the residents of
 *     the look-up's own weights
 * @param allowGaps whether a rate may be the mean over those places that have one
 */
public record ConversionRequest(
        Path file,
        Boundaries from,
        Boundaries to,
        Optional<String> code,
        List<String> counts,
        List<String> rates,
        Optional<String> weight,
        boolean allowGaps) {
    private static final List<String> ORDERS =
            List.of("rank", "decile", "quintile", "quartile", "percentile", "ventile");

    /** @throws NoAnswer if a column cannot be carried: it is an order, or it stands twice among those asked for */
    public ConversionRequest {
        counts = List.copyOf(counts);
        rates = List.copyOf(rates);
        List<String> all = new ArrayList<>(counts);
        all.addAll(rates);
        all.forEach(ConversionRequest::refuseOrder);
        if (from.equals(to)) {
            throw new NoAnswer(
                    "The figures are of " + from + " already: there is nothing to carry. Name other boundaries.");
        }
        if (all.stream().distinct().count() < all.size()) {
            throw new NoAnswer("A column is named twice among " + Quotation.shortened(String.join(", ", all))
                    + ". Name each once, as a count or as a rate.");
        }
    }

    /** Ranks and tenths say who comes before whom among all places of one set, which another set does not have. */
    private static void refuseOrder(String column) {
        String plain = column.toLowerCase(Locale.ROOT);
        ORDERS.stream().filter(plain::contains).findFirst().ifPresent(order -> {
            throw new NoAnswer("The column \"" + Quotation.shortened(column) + "\" is by its name a " + order
                    + ", and a mean or a sum of those means nothing: they say only who comes before whom. Carry the score"
                    + " or the rate that it was made from, and rank the places that come out. If it is no " + order
                    + ", rename the column.");
        });
    }

    /** The columns of figures, counts first. */
    List<String> columns() {
        List<String> all = new ArrayList<>(counts);
        all.addAll(rates);
        return all;
    }
}
