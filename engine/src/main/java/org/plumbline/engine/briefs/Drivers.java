package org.plumbline.engine.briefs;

import java.util.Comparator;
import java.util.List;

/**
 * What the score of a place is made of.
 *
 * @param list the largest part first; equal parts in the order of the index's recipe
 * @param score what the parts sum to
 * @param shareOfLargest what the first {@value #LARGEST} of them make up of it, 0 to 1; unknown where the score is nought
 */
public record Drivers(List<Driver> list, Figure score, Figure shareOfLargest) {
    /** How many are taken together as the largest. */
    public static final int LARGEST = 2;

    public Drivers {
        list = List.copyOf(list);
    }

    static Drivers of(Figures figures, List<Driver> drivers) {
        List<Driver> largest = drivers.stream()
                .sorted(Comparator.comparingDouble(
                        (Driver driver) -> -driver.part().number()))
                .toList();
        double all = sum(largest);
        String from = "the parts of the score";
        return new Drivers(
                largest,
                figures.score("drivers.score", "the score that the parts sum to", all, from, "added up"),
                figures.share(
                        "drivers.largest",
                        "share of the score that its " + LARGEST + " largest parts make up, 0 to 1",
                        all == 0 ? Double.NaN : sum(largest.subList(0, Math.min(LARGEST, largest.size()))) / all,
                        from,
                        "their sum by the sum of all"));
    }

    private static double sum(List<Driver> drivers) {
        return drivers.stream().mapToDouble(driver -> driver.part().number()).sum();
    }
}
