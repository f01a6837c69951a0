package org.plumbline.engine.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.engine.areas.AreaReceipt.AreaMargin;
import org.plumbline.engine.areas.AreaReceipt.Coverage;
import org.plumbline.engine.areas.AreaReceipt.Cut;
import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Land;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** What land a drawn area has in common with each neighbourhood near it, by generalised outlines. */
final class Overlap {
    /**
     * Outlines are generalised, so a line drawn along the edge of a neighbourhood shares slivers with it and its neighbours. Up
     * to this share of its land, or of the land drawn, such a line is taken to follow the edge.
     */
    static final double SLIVER = 0.01;

    /**
     * Points of the drawing, once for each neighbourhood that it cuts, and a tenth of them for each other one near it: these many
     * are compared in about ten seconds.
     */
    private static final long MOST_COMPARED = 100_000_000;

    private static final int TIMES_CHEAPER = 10;

    private final Land drawn;
    private final Map<AreaCode, Piece> pieces = new TreeMap<>();
    private long compared;

    /** The land of a neighbourhood, and how much of it was drawn. */
    record Piece(AreaCode code, double km2, double sharedKm2) {
        double shareInside() {
            return Math.min(1, sharedKm2 / km2);
        }
    }

    /** @throws WrongValue if the drawing is too fine for the number of neighbourhoods that it cuts */
    Overlap(Land drawn, Shapes near) {
        this.drawn = drawn;
        Box box = drawn.box();
        for (Shape shape : near.list()) {
            if (meet(box, shape.box())) {
                Land land = Land.of(shape.polygons());
                pieces.put(shape.code(), new Piece(shape.code(), land.km2(), shared(land)));
            }
        }
    }

    private double shared(Land neighbourhood) {
        double shared = drawn.sharedKm2(neighbourhood);
        if (shared > 0 && shared < neighbourhood.km2()) {
            compared += drawn.points();
        }
        compared += drawn.points() / TIMES_CHEAPER;
        if (compared > MOST_COMPARED) {
            throw new WrongValue(
                    ProblemCode.WRONG_OUTLINE,
                    "a drawing too fine for so large an area",
                    drawn.points() + " points, near too many neighbourhoods",
                    "fewer points the more neighbourhoods an outline has near it",
                    "simplify the outline, or divide the area");
        }
        return shared;
    }

    private static boolean meet(Box a, Box b) {
        return a.west() <= b.east() && b.west() <= a.east() && a.south() <= b.north() && b.south() <= a.north();
    }

    /** Those that share more than a sliver, with the largest part of the land drawn first. */
    List<Piece> touched() {
        return pieces.values().stream()
                .filter(piece -> piece.shareInside() > SLIVER || piece.sharedKm2() > SLIVER * drawn.km2())
                .sorted(Comparator.comparingDouble(Piece::sharedKm2).reversed().thenComparing(Piece::code))
                .toList();
    }

    Coverage coverage(Set<AreaCode> members) {
        double land = 0;
        double shared = 0;
        for (Piece piece : pieces.values()) {
            if (members.contains(piece.code())) {
                land += piece.km2();
                shared += piece.sharedKm2();
            }
        }
        return new Coverage(
                drawn.km2(), land, Math.min(1, shared / drawn.km2()), land == 0 ? 0 : Math.min(1, shared / land));
    }

    /** A member without an outline counts as one that lies wholly inside. */
    AreaMargin margin(Set<AreaCode> members, Places england, Map<AreaCode, Double> residents) {
        List<Cut> cut = new ArrayList<>();
        double counted = 0;
        double doubtful = 0;
        double more = 0;
        for (AreaCode member : members) {
            double people = residents.getOrDefault(member, 0.0);
            counted += people;
            Piece piece = pieces.get(member);
            if (piece != null && piece.shareInside() < 1 - SLIVER) {
                doubtful += people;
                cut.add(new Cut(england.at(england.indexOf(member)), people, piece.shareInside(), true));
            }
        }
        for (Piece piece : touched()) {
            if (!members.contains(piece.code())
                    && england.findIndex(piece.code()).isPresent()) {
                double people = residents.getOrDefault(piece.code(), 0.0);
                more += people;
                cut.add(new Cut(england.at(england.indexOf(piece.code())), people, piece.shareInside(), false));
            }
        }
        cut.sort(Comparator.comparingDouble(Cut::residents)
                .reversed()
                .thenComparing(each -> each.neighbourhood().code()));
        return new AreaMargin(counted - doubtful, counted + more, cut);
    }
}
