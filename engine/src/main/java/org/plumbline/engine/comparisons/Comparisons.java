package org.plumbline.engine.comparisons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.briefs.Evidence;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.FigureUnit;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.PairedDraws;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;

/** Sets places side by side. */
public final class Comparisons {
    private static final int MOST = 6;

    private final Briefs briefs;

    public Comparisons(Briefs briefs) {
        this.briefs = briefs;
    }

    /**
     * @param id of a recipe of briefs
     * @param places two to six, of any kinds
     * @throws NoAnswer if they are fewer or more, or one is asked twice; and as {@link Briefs#compute} does
     */
    public Comparison compute(RecipeBook book, String id, List<Asked> places, Settings settings, Progress progress) {
        if (places.size() < 2 || places.size() > MOST) {
            throw new NoAnswer("A comparison is of two to " + MOST + " places; these are " + places.size() + ".");
        }
        if (new HashSet<>(places).size() < places.size()) {
            throw new NoAnswer("A place is not compared with itself: name each once.");
        }
        Evidence evidence = briefs.evidence(book, id, places, settings, progress);
        List<Brief> told = places.stream().map(evidence::brief).toList();
        List<double[]> drawn = evidence.drawnScores(places);
        List<Comparison.Pair> pairs = new ArrayList<>();
        for (int first = 0; first < told.size(); first++) {
            for (int second = first + 1; second < told.size(); second++) {
                pairs.add(pair(told, drawn, first, second));
            }
        }
        ComparisonTables tables = new ComparisonTables(evidence.lineage().recipeIds(), told, pairs);
        return new Comparison(
                evidence.lineage(),
                measure(told),
                drawn.get(0).length,
                told,
                pairs,
                List.of(tables.pairs(), tables.sideBySide()));
    }

    private static String measure(List<Brief> places) {
        return places.stream()
                .filter(brief -> brief.subject().kind() != SubjectKind.DISTRICT)
                .findFirst()
                .map(brief ->
                        brief.beside().score() + ", a place's score being the mean of its neighbourhoods by residents")
                .orElseGet(() -> places.get(0).standings().get(0).measure());
    }

    private static Comparison.Pair pair(List<Brief> places, List<double[]> drawn, int first, int second) {
        PairedDraws draws = PairedDraws.of(drawn.get(first), drawn.get(second));
        return new Comparison.Pair(
                first,
                second,
                figure(places, first, second, draws.shareFirstWorse()),
                figure(places, second, first, draws.shareSecondWorse()));
    }

    private static Figure figure(List<Brief> places, int worse, int other, double share) {
        return new Figure(
                "pair." + (worse + 1) + "." + (other + 1),
                "share of stated choices, 0 to 1, under which "
                        + places.get(worse).subject().name() + " is more deprived than "
                        + places.get(other).subject().name(),
                Decimals.fixed(share, 5),
                FigureUnit.SHARE,
                new Figure.Worked(
                        "draws", "choices under which its score is the higher, of all; both by the same choice"));
    }
}
