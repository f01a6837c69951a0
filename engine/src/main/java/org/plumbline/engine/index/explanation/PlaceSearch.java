package org.plumbline.engine.index.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.engine.index.IndexFigures;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;

/** Finds a place of an index by its code or its name. */
final class PlaceSearch {
    private static final int MOST_OFFERED = 5;
    private static final int LONGEST = 200;

    private final IndexFigures figures;

    PlaceSearch(IndexFigures figures) {
        this.figures = figures;
    }

    /** @throws NoAnswer if there is no such place, or more than one of the name, with those that could be meant */
    int get(String text) {
        String wanted = text.strip();
        int code = figures.codes().indexOf(wanted);
        if (code >= 0) {
            return code;
        }
        List<Integer> named = IntStream.range(0, figures.places())
                .filter(place -> figures.names().get(place).equalsIgnoreCase(wanted)
                        || figures.codes().get(place).equalsIgnoreCase(wanted))
                .boxed()
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new NoAnswer(
                named.isEmpty()
                        ? "There is no place " + Quotation.shortened(wanted) + " among the " + figures.places()
                                + " of the index. Nearest: " + offered(nearest(wanted)) + "."
                        : "Several places are called " + Quotation.shortened(wanted) + ": " + offered(named)
                                + ". Name one by its code.");
    }

    private List<Integer> nearest(String wanted) {
        String plain = wanted.substring(0, Math.min(wanted.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return IntStream.range(0, figures.places())
                .boxed()
                .sorted(Comparator.comparingInt(place -> distance(plain, place)))
                .limit(MOST_OFFERED)
                .toList();
    }

    private int distance(String plain, int place) {
        String name = figures.names().get(place).toLowerCase(Locale.ROOT);
        return name.contains(plain)
                ? 0
                : EditDistance.between(plain, name.substring(0, Math.min(name.length(), LONGEST)));
    }

    private String offered(List<Integer> places) {
        return String.join(
                ", ",
                places.stream()
                        .limit(MOST_OFFERED)
                        .map(place -> Quotation.shortened(figures.names().get(place)) + " ("
                                + Quotation.shortened(figures.codes().get(place)) + ")")
                        .toList());
    }
}
