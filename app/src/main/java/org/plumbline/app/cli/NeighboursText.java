package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.neighbours.Neighbour.Part;
import org.plumbline.engine.neighbours.NeighboursAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Standing;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.StructuralVariable.Measure;

/** What a person sees of a place's neighbours: who they are, why each is alike, what was not looked at, and how sure it is. */
final class NeighboursText {
    /** Named in the first sentence. */
    private static final int FIRST = 5;

    /** A quarter of a standard deviation: nearer than that, two places are called alike in a variable. */
    private static final double ALIKE = 0.25;

    /** Of many variables in which two places are alike, so many are named. */
    private static final int MOST_ALIKE = 4;

    /** Farther than most pairs of places are: near to nobody. */
    private static final double UNLIKE = 0.5;

    private static final int WIDTH = 100;

    private final NeighboursAnswer answer;
    private final String name;
    private final List<Neighbour> neighbours;

    NeighboursText(NeighboursAnswer answer, Place place, List<Neighbour> neighbours) {
        this(answer, called(answer, place), neighbours);
    }

    /** @param name of an area of one's own */
    NeighboursText(NeighboursAnswer answer, String name, List<Neighbour> neighbours) {
        this.answer = answer;
        this.name = name;
        this.neighbours = neighbours;
    }

    void print(PrintWriter out) {
        wrapped(out, "", sentence());
        out.println();
        table(out);
        out.println();
        neighbours.forEach(neighbour -> wrapped(out, "  ", called(neighbour.place()) + ": " + why(neighbour)));
        out.println();
        wrapped(out, "", "Compared by: " + compared() + ". Nothing else was looked at: no index and no other outcome.");
        wrapped(out, "", howSure());
        answer.recipe().notes().forEach(note -> wrapped(out, "- ", note));
        out.println();
        out.println("Recipe   " + answer.recipe().id() + "; why each variable: plumbline recipes show "
                + answer.recipe().id());
        TableTerms.printOwn(answer.lineage().tables(), out);
        answer.lineage().sources().forEach(source -> source(out, source));
        if (answer.lineage().isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }

    private String sentence() {
        List<String> names = neighbours.stream()
                .limit(FIRST)
                .map(neighbour -> called(neighbour.place()))
                .toList();
        boolean alone = neighbours.get(0).nearerThan() < UNLIKE;
        return name
                + (alone ? " is unlike all others. The nearest, and far away, are " : " is most like ")
                + Words.list(names) + ": by what a place cannot change, not by how it fares.";
    }

    private String called(Place its) {
        return called(answer, its);
    }

    private static String called(NeighboursAnswer answer, Place its) {
        return answer.findDistrict(its)
                .map(district -> its.name() + " in " + district.name())
                .orElse(its.name());
    }

    private void table(PrintWriter out) {
        int width = Math.max(
                12,
                neighbours.stream()
                        .mapToInt(neighbour -> called(neighbour.place()).length())
                        .max()
                        .orElse(0));
        String row = "  %-" + width + "s %9s  %8s  %17s  %15s%n";
        out.printf(row, "", "code", "distance", "nearer than pairs", "kept by choices");
        for (Neighbour neighbour : neighbours) {
            out.printf(
                    row,
                    called(neighbour.place()),
                    neighbour.place().code(),
                    Decimals.fixed(neighbour.distance(), 2),
                    Words.percent(neighbour.nearerThan()),
                    Words.percent(neighbour.shareOfChoices()));
        }
    }

    private static String why(Neighbour neighbour) {
        List<Part> ordered = neighbour.mostAlikeFirst();
        List<String> alike = ordered.stream()
                .filter(part -> Math.abs(part.apart()) <= ALIKE)
                .limit(MOST_ALIKE)
                .map(NeighboursText::both)
                .toList();
        Part most = ordered.get(ordered.size() - 1);
        List<String> said = new ArrayList<>();
        if (!alike.isEmpty()) {
            said.add("alike in " + Words.list(alike));
        } else {
            said.add("close in no single one; nearest in " + both(ordered.get(0)));
        }
        if (Math.abs(most.apart()) > ALIKE) {
            said.add("differs most in " + both(most));
        }
        return String.join("; ", said) + ".";
    }

    /** Own and other value, in that order. */
    private static String both(Part part) {
        String own = value(part.variable().measure(), part.own());
        String its = value(part.variable().measure(), part.its());
        return part.variable().title() + " (" + (own.equals(its) ? "both " + own : own + ", there " + its) + ")";
    }

    private static String value(Measure measure, double value) {
        boolean people = measure instanceof Measure.Residents || measure instanceof Measure.PeopleWithin;
        return people ? Words.whole(Math.round(value)) : Decimals.upTo(100 * value, 1) + "%";
    }

    private String compared() {
        return answer.recipe().variables().stream()
                .map(variable -> variable.title()
                        + (variable.weight() == 1 ? "" : " (weight " + Decimals.upTo(variable.weight(), 4) + ")"))
                .collect(Collectors.joining(", "));
    }

    private String howSure() {
        String pairs = answer.pairsAreAll()
                ? "all " + Words.whole(answer.pairs()) + " pairs"
                : Words.whole(answer.pairs()) + " pairs drawn from all";
        long sure = neighbours.stream()
                .filter(neighbour -> Standing.of(neighbour.shareOfChoices()) == Standing.ROBUSTLY_ON)
                .count();
        return "Distances are in standard deviations, held against " + pairs + " of "
                + answer.places().type().plural() + ". " + Words.countFirst(sure) + " of these "
                + Words.count(neighbours.size()) + " stay among the nearest " + Words.count(neighbours.size())
                + " under at least 95% of " + Words.whole(answer.lineage().draws()) + " choices of weights. "
                + answer.recipe().margins().note();
    }

    private static void source(PrintWriter out, SourceCard source) {
        out.println("Source   " + source.citation().publisher() + ", "
                + source.licences().stream().map(Licence::title).collect(Collectors.joining(", ")));
        source.attribution().strip().lines().forEach(line -> out.println("         " + line));
    }

    /** Breaks between words; lines after the first stand under its text. */
    private static void wrapped(PrintWriter out, String start, String text) {
        StringBuilder line = new StringBuilder(start);
        String indent = " ".repeat(start.isBlank() ? start.length() + (start.isEmpty() ? 0 : 2) : start.length());
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
