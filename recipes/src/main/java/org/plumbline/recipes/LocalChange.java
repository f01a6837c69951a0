package org.plumbline.recipes;

/**
 * An indicator that is compared over time.
 *
 * @param from the first period from which it is defined alike, as the table writes it: {@code 2011-01-01/P3Y}
 * @param note by what that is judged
 */
public record LocalChange(LocalIndicator of, String from, String note) {

    /** What is not compared over time, and why. */
    public record Unsaid(String title, String reason) {}
}
