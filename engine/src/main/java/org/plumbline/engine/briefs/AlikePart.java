package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.PairedDraws;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.StructuralVariable;

/** Sets a place beside those that it is most like. */
final class AlikePart {
    private final Figures figures;
    private final AlikePlaces alike;
    private final SubjectKind kind;
    private final Function<Place, Measured> measured;

    /** @param measured how a place like it stands */
    AlikePart(Figures figures, AlikePlaces alike, SubjectKind kind, Function<Place, Measured> measured) {
        this.figures = figures;
        this.alike = alike;
        this.kind = kind;
        this.measured = measured;
    }

    /** A place's deprivation: as stated, and one score a choice. */
    @SuppressWarnings("ArrayRecordComponent") // made to be looked at once
    record Measured(double score, double[] drawn) {}

    /** @param own the drawn scores of the place itself */
    Alike alike(List<Neighbour> neighbours, double[] own) {
        List<Alike.Row> rows = new ArrayList<>();
        int less = 0;
        for (Neighbour neighbour : neighbours) {
            Measured its = measured.apply(neighbour.place());
            PairedDraws pair = PairedDraws.of(own, its.drawn());
            less += pair.shareFirstWorse() > 0.5 ? 1 : 0;
            rows.add(row(rows.size() + 1, neighbour, its.score(), pair));
        }
        return new Alike(
                kind.peers(),
                alike.answer().recipe().variables().stream()
                        .map(StructuralVariable::title)
                        .toList(),
                figures.count(
                        "alike.all",
                        "places most like it in structure",
                        rows.size(),
                        from(),
                        "the nearest by the recipe"),
                figures.count(
                        "alike.less-deprived",
                        "of them, those that are less deprived than it on more than half of the stated choices",
                        less,
                        from(),
                        "each pair by the same choices"),
                rows);
    }

    private Alike.Row row(int number, Neighbour neighbour, double score, PairedDraws pair) {
        String id = "alike." + number;
        String name = neighbour.place().name();
        return new Alike.Row(
                name,
                kind == SubjectKind.DISTRICT
                        ? ""
                        : alike.answer()
                                .findDistrict(neighbour.place())
                                .map(Place::name)
                                .orElse(""),
                figures.share(
                        id + ".nearer-than",
                        "share of pairs of " + kind.peers() + ", 0 to 1, that are less alike than it and " + name,
                        neighbour.nearerThan(),
                        from(),
                        "by distance"),
                figures.worked(
                        id + ".score",
                        "deprivation of " + name + ", as the place's own",
                        Decimals.fixed(score, 6),
                        FigureUnit.SCORE,
                        from(),
                        "mean by residents"),
                figures.share(
                        id + ".place-worse",
                        "share of stated choices, 0 to 1, under which the place is more deprived than " + name,
                        pair.shareFirstWorse(),
                        "draws",
                        "both by the same choice"));
    }

    private String from() {
        return alike.answer().recipe().id();
    }
}
