package org.plumbline.methods.index.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * What the ranking would be without each part: the part is taken out with all that it is made of, and with the domain above it where nothing
 * else is left in that. The other weights stay as stated.
 */
public final class RemoveOne {

    private RemoveOne() {}

    /**
     * What taking out one element does.
     *
     * @param element its number in the tree
     * @param meanRankChange over the places that have a rank both with and without it, in either direction; NaN if there are none
     * @param largestRankChange in either direction
     * @param places how many have a rank both with and without it
     */
    public record Removal(int element, double meanRankChange, int largestRankChange, int places) {}

    /**
     * One for each element that can be taken out, in the tree's order: all but the index, and those without which nothing is left of it. As
     * many builds of the index.
     *
     * @param normalised one array an indicator
     */
    public static List<Removal> each(Tree tree, double[][] normalised) {
        int[] whole = ranks(tree, normalised);
        List<Removal> removals = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            find(element, tree, normalised, whole).ifPresent(removals::add);
        }
        return removals;
    }

    /**
     * What taking out one element does; empty if nothing is left of the index without it.
     *
     * @param element its number in the tree, not that of the index
     * @param ranks of the index with all its elements
     * @throws org.plumbline.model.problems.NoAnswer if what is left cannot be put together as stated
     */
    public static Optional<Removal> find(int element, Tree tree, double[][] normalised, int[] ranks) {
        Set<Integer> gone = goneWith(element, tree);
        return gone.contains(tree.index())
                ? Optional.empty()
                : Optional.of(compared(element, ranks, ranksWithout(gone, tree, normalised)));
    }

    private static Set<Integer> goneWith(int element, Tree tree) {
        Set<Integer> gone = new HashSet<>(Set.of(element));
        for (int below = element - 1; below >= 0; below--) { // parts stand before what they make
            if (gone.contains(tree.parent(below))) {
                gone.add(below);
            }
        }
        for (int domain = tree.indicators(); domain < tree.size(); domain++) {
            if (IntStream.of(tree.children(domain)).allMatch(gone::contains)) {
                gone.add(domain);
            }
        }
        return gone;
    }

    private static int[] ranksWithout(Set<Integer> gone, Tree tree, double[][] normalised) {
        List<Tree.Element> left = IntStream.range(0, tree.size())
                .filter(element -> !gone.contains(element))
                .mapToObj(tree::element)
                .toList();
        double[][] values = IntStream.range(0, tree.indicators())
                .filter(element -> !gone.contains(element))
                .mapToObj(element -> normalised[element])
                .toArray(double[][]::new);
        return ranks(Tree.of(left), values);
    }

    private static int[] ranks(Tree tree, double[][] normalised) {
        return Ranks.fromHighest(tree.scores(normalised)[tree.index()]);
    }

    private static Removal compared(int element, int[] with, int[] without) {
        long sum = 0;
        int largest = 0;
        int places = 0;
        for (int i = 0; i < with.length; i++) {
            if (with[i] != Ranks.UNRANKED && without[i] != Ranks.UNRANKED) {
                int change = Math.abs(with[i] - without[i]);
                sum += change;
                largest = Math.max(largest, change);
                places++;
            }
        }
        return new Removal(element, (double) sum / places, largest, places);
    }
}
