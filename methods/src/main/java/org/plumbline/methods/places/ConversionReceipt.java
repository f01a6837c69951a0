package org.plumbline.methods.places;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/**
 * What a conversion did, to be shown beside every figure that went through it.
 *
 * @param lines one a fit, in the order of {@link Fit}
 * @param unmappedFrom places whose figures went nowhere
 * @param unmappedTo places that got no figure
 */
public record ConversionReceipt(List<Line> lines, List<Place> unmappedFrom, List<Place> unmappedTo) {

    /**
     * How much of the conversion had one fit.
     *
     * @param places how many places figures came from
     * @param converted how many places they went to
     * @param people residents of those that they went to
     */
    public record Line(Fit fit, int places, int converted, double people) {}

    public ConversionReceipt {
        lines = List.copyOf(lines);
        unmappedFrom = List.copyOf(unmappedFrom);
        unmappedTo = List.copyOf(unmappedTo);
    }

    static ConversionReceipt of(Places from, Places to, List<Piece> pieces, double[] population, IntPredicate wanted) {
        List<Piece> shown =
                pieces.stream().filter(piece -> wanted.test(piece.to())).toList();
        List<Line> lines = Arrays.stream(Fit.values())
                .map(fit -> line(fit, shown, population))
                .toList();
        return new ConversionReceipt(
                lines,
                unmapped(from, pieces.stream().mapToInt(Piece::from).toArray()),
                unmapped(to, pieces.stream().mapToInt(Piece::to).toArray()));
    }

    private static Line line(Fit fit, List<Piece> pieces, double[] population) {
        List<Piece> fitting =
                pieces.stream().filter(piece -> piece.fit() == fit).toList();
        int[] converted =
                fitting.stream().mapToInt(Piece::to).distinct().sorted().toArray();
        double people = 0;
        for (int place : converted) {
            people += population[place];
        }
        int places = (int) fitting.stream().mapToInt(Piece::from).distinct().count();
        return new Line(fit, places, converted.length, people);
    }

    private static List<Place> unmapped(Places places, int[] mapped) {
        boolean[] found = new boolean[places.size()];
        for (int place : mapped) {
            found[place] = true;
        }
        return IntStream.range(0, found.length)
                .filter(place -> !found[place])
                .mapToObj(places::at)
                .toList();
    }

    public Line line(Fit fit) {
        return lines.stream().filter(line -> line.fit() == fit).findFirst().orElseThrow();
    }

    /** Residents of all places that got a figure. */
    public double people() {
        double people = 0;
        for (Line line : lines) {
            people += line.people();
        }
        return people;
    }

    /** People whose figures come from an area of another extent than the one that they are shown for. */
    public double peopleMoved() {
        return people() - line(Fit.EXACT).people();
    }

    /** The share of people, 0 to 1, for whom a count carried over without an assumption; NaN where there are none. */
    public double shareKept() {
        double kept = 0;
        for (Line line : lines) {
            kept += line.fit().keepsCounts() ? line.people() : 0;
        }
        return people() == 0 ? Double.NaN : kept / people();
    }
}
