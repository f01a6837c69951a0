package org.plumbline.recipes.index;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.Quotation;
import org.plumbline.recipes.internal.schema.TextForm;

/**
 * One indicator of a built index.
 *
 * @param in the domain that it is a part of; empty for the index itself
 * @param weight how much it counts beside the other parts, in the recipe's unit of weights
 * @param raises whether its higher values make the score higher
 * @param denominator what it is divided by
 * @param counts the columns of cases and of people among whom they were counted
 * @param limits the columns of the 95% limits of its sampling error
 * @param normalisation its own scale; empty for that of the index
 */
public record IndicatorRule(
        String id,
        String title,
        String column,
        Optional<String> in,
        double weight,
        boolean raises,
        Optional<Denominator> denominator,
        Optional<Counts> counts,
        Optional<Limits> limits,
        Optional<ScaleRule> normalisation) {
    /** Ids that no indicator has, because every table has columns of these names. */
    public static final Set<String> KEPT_FOR_TABLES = Set.of("place-code", "place-name");

    private static final int LONGEST_ID = 60;

    /** The id of an indicator that states none: its column's name in lower case, with hyphens for all but letters and digits. */
    public static String idOf(String column) {
        String plain = hyphened(column.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        return plain.isEmpty() ? "indicator" : hyphened(plain.substring(0, Math.min(plain.length(), LONGEST_ID)));
    }

    private static String hyphened(String text) {
        return text.replaceAll("^-|-$", "");
    }

    /** Whether a recipe can name a column of this heading: one line of visible text without spaces around it. */
    public static boolean canName(String heading) {
        return heading.equals(heading.strip())
                && heading.codePoints().allMatch(one -> Quotation.isHarmless(one) && Character.isDefined(one))
                && TextForm.LINE.accepts(heading);
    }

    /**
     * What an indicator is divided by.
     *
     * @param per what the quotient is multiplied by: 1,000 for a rate per thousand
     */
    public record Denominator(String column, double per) {}

    /**
     * Two columns: how many cases there were, and among how many.
     *
     * @param per what the indicator is given per: 100 where it is a percentage, 1 where it is a share
     * @param times how many counts the one in the column is the mean of, such as 4 of quarters; 1 for a plain count
     * @param hidden where a count that is not published lies
     */
    public record Counts(String cases, String among, double per, double times, Optional<Hidden> hidden) {}

    /** Counts from {@code least} to {@code most} are not published. */
    public record Hidden(double least, double most) {}

    /** Two columns: the limits between which the true value is thought to lie, with 95% confidence. */
    public record Limits(String lower, String upper) {}
}
