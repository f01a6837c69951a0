package org.plumbline.engine.briefs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.tables.Decimals;

/** Keeps every figure of a brief once, in the order in which it is told. */
final class Figures {
    private final Map<String, Figure> byId = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if another figure has that id */
    Figure keep(Figure figure) {
        Figure other = byId.putIfAbsent(figure.id(), figure);
        if (other != null && !other.equals(figure)) {
            throw new IllegalArgumentException("two figures " + figure.id() + ": " + other + ", " + figure);
        }
        return figure;
    }

    /** @param from what it was worked out from, and {@code how} */
    Figure worked(String id, String what, String value, FigureUnit unit, String from, String how) {
        return keep(new Figure(id, what, value, unit, new Figure.Worked(from, how)));
    }

    Figure people(String id, String what, double people, String from, String how) {
        return worked(id, what, Decimals.fixed(people, 0), FigureUnit.PEOPLE, from, how);
    }

    Figure count(String id, String what, long count, String from, String how) {
        return worked(id, what, Long.toString(count), FigureUnit.COUNT, from, how);
    }

    Figure share(String id, String what, double share, String from, String how) {
        return worked(id, what, Decimals.fixed(share, 5), FigureUnit.SHARE, from, how);
    }

    /** How many stand before a rank: one fewer than it says, those of equal rank having the smaller one; unknown where it is. */
    Figure before(Figure rank, String what) {
        return worked(
                rank.id() + ".before",
                what,
                rank.isKnown() ? Long.toString(Math.round(rank.number()) - 1) : "",
                FigureUnit.COUNT,
                rank.id(),
                "one fewer than the rank");
    }

    Figure score(String id, String what, double score, String from, String how) {
        return worked(id, what, Decimals.fixed(score, 6), FigureUnit.SCORE, from, how);
    }

    List<Figure> list() {
        return List.copyOf(byId.values());
    }
}
