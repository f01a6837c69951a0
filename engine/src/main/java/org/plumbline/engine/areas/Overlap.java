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

/** What land a drawn area has in common with each neighbourhood near it, by generalised outlines. */
final class Overlap {
    /**
     * Outlines are generalised, so a line drawn along the edge of a neighbourhood shares slivers with it and its neighbours. Up
     * to this share of its land, or of the land drawn, such a line is taken to follow the edge.
     */
    static final double SLIVER = 0.01;

    private final Land drawn;
    private final Map<AreaCode, Piece> pieces = new TreeMap<>();

    /** The land of a neighbourhood, and how much of it was drawn. */
    record Piece(AreaCode code, double km2, double sharedKm2) {
        double shareInside() {
            return Math.min(1, sharedKm2 / km2);
        }
    }

    Overlap(Land drawn, Shapes near) {
        this.drawn = drawn;
        Box box = drawn.box();
        for (Shape shape : near.list()) {
            if (meet(box, shape.box())) {
                Land land = Land.of(shape.polygons());
                pieces.put(shape.code(), new Piece(shape.code(), land.km2(), drawn.sharedKm2(land)));
            }
        }
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
