package org.plumbline.methods.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.problems.NoAnswer;

/** The pieces of two conversions, one after the other: shares and parts multiplied along each way and added over the ways. */
final class Composition {

    /** From where to where; ways are added up in this order, so that the sums are the same on any machine. */
    private record Way(int from, int to) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }

    private Composition() {}

    /** @param from how many places the first conversion starts from, and {@code to} how many the second ends at */
    static List<Piece> of(List<Piece> first, List<Piece> second, int from, int to) {
        requireToMeet(first, second);
        Map<Integer, List<Piece>> onward = second.stream().collect(Collectors.groupingBy(Piece::from));
        Map<Way, double[]> ways = new TreeMap<>();
        for (Piece one : first) {
            for (Piece next : onward.getOrDefault(one.to(), List.of())) {
                double[] sums = ways.computeIfAbsent(new Way(one.from(), next.to()), way -> new double[2]);
                sums[0] += one.share() * next.share();
                sums[1] += one.part() * next.part();
            }
        }
        List<int[]> links = ways.keySet().stream()
                .map(way -> new int[] {way.from(), way.to()})
                .toList();
        List<Fit> fits = Components.fits(links, from, to);
        List<Piece> pieces = new ArrayList<>();
        ways.forEach((way, sums) -> pieces.add(new Piece(
                way.from(),
                way.to(),
                Math.min(1, sums[0]), // rounding may carry a sum of shares past the whole
                Math.min(1, sums[1]),
                fits.get(pieces.size()))));
        return pieces;
    }

    /** A place reached and not left would lose counts, one left and not reached would pull rates down, both unseen. */
    private static void requireToMeet(List<Piece> first, List<Piece> second) {
        int[] reached = first.stream().mapToInt(Piece::to).distinct().sorted().toArray();
        int[] left = second.stream().mapToInt(Piece::from).distinct().sorted().toArray();
        if (!Arrays.equals(reached, left)) {
            throw new NoAnswer("The first conversion ends in " + reached.length + " places and the second starts from "
                    + left.length
                    + ", not all of them the same, so that they are not one conversion. Make one after the"
                    + " other, each with its receipt.");
        }
    }
}
