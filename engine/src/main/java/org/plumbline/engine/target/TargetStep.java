package org.plumbline.engine.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.draws.DrawMemory;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Weighting;
import org.plumbline.methods.target.ListChoice;
import org.plumbline.methods.target.ListMargins;
import org.plumbline.methods.target.PeopleReached;
import org.plumbline.methods.target.Spread;
import org.plumbline.methods.target.WorstOnBoth;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.TargetRecipe;

/** Draws up the list of a target recipe, and what stands beside it. */
public final class TargetStep {
    /** Two ranks are held for every draw and place, 4 bytes each, and half as much again while they are made. */
    private static final int BYTES = 12;

    private final TargetInputs inputs;
    private final TargetRecipe recipe;
    private final ExecutorService threads;

    public TargetStep(TargetInputs inputs, ExecutorService threads) {
        this.inputs = inputs;
        this.recipe = inputs.recipe();
        this.threads = threads;
    }

    /**
     * @param seed of the draws; empty for the recipe's own
     * @param draws how many; empty for the recipe's own
     * @throws NoAnswer if nothing is among the worst, or a measure does not vary
     * @throws org.plumbline.model.problems.CouldNotBeDone if there is no memory for so many draws
     */
    public TargetAnswer compute(OptionalLong seed, OptionalInt draws) {
        List<Measure> measures = inputs.measures();
        int most = mostOf(measures);
        WorstOnBoth list =
                new WorstOnBoth(measures.get(0).toRanks(), measures.get(1).toRanks(), most);
        boolean[] listed = list.toListed();
        int[] neighbourhoodRanks = neighbourhoodRanks(measures);
        Optional<PublishedAnswer> published =
                inputs.publishedFlags().flatMap(flags -> recipe.published().map(of -> new PublishedAnswer(of, flags)));
        return new TargetAnswer(
                recipe,
                inputs.areas(),
                measures,
                most,
                list,
                draw(
                        measures,
                        most,
                        seed.orElse(recipe.margins().seed()),
                        draws.orElse(recipe.margins().draws())),
                new TargetAnswer.Beside(
                        spreads(neighbourhoodRanks),
                        new FarChoices(inputs, measures, most).list(),
                        reached(measures, neighbourhoodRanks, listed, published),
                        published,
                        new AssociationsOfDistricts(inputs, measures).list(),
                        inputs.residentsPeriod()));
    }

    private int mostOf(List<Measure> measures) {
        Measure counted = measures.stream()
                .filter(measure -> measure.use().id().equals(recipe.rule().of()))
                .findFirst()
                .orElseThrow();
        int most = (int) Math.floor(counted.ranked() * recipe.rule().percent() / 100);
        if (most == 0) {
            throw new NoAnswer("Recipe " + recipe.id() + ": " + recipe.rule().percent() + "% of " + counted.ranked()
                    + " places is less than one, so nothing can be among the worst. Give a greater percentage.");
        }
        return most;
    }

    private TargetAnswer.Drawing draw(List<Measure> measures, int most, long seed, int draws) {
        DrawMemory.require(draws, inputs.areas().places().size(), BYTES);
        List<List<NearSet.Choice>> choices = nearChoices(
                recipe,
                measures.stream()
                        .map(measure ->
                                measure.index().map(index -> index.recipe().weighting()))
                        .toList(),
                seed,
                draws);
        ListMargins margins = ListMargins.over(
                draws,
                draw -> new Chosen(
                        measures.get(0).under(chosen(choices.get(0), draw)),
                        measures.get(1).under(chosen(choices.get(1), draw)),
                        most),
                threads);
        return new TargetAnswer.Drawing(seed, draws, choices, margins);
    }

    /**
     * The near choices of each measure. Each has a stream of its own, so that those of one do not depend on the others.
     *
     * @param weightings as stated, one a measure in the order of the recipe; empty for a published column
     * @return an empty list for a published column
     */
    public static List<List<NearSet.Choice>> nearChoices(
            TargetRecipe recipe, List<Optional<Weighting>> weightings, long seed, int draws) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<List<NearSet.Choice>> choices = new ArrayList<>();
        for (Optional<Weighting> weighting : weightings) {
            long own = seeds.nextLong();
            choices.add(weighting
                    .map(stated -> recipe.margins().near().draw(stated, own, draws))
                    .orElse(List.of()));
        }
        return List.copyOf(choices);
    }

    private static Optional<NearSet.Choice> chosen(List<NearSet.Choice> choices, int draw) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(draw));
    }

    /** One way of making the list. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one draw and is never compared
    record Chosen(double[] first, double[] second, int most) implements ListChoice {}

    private List<Spread> spreads(int[] neighbourhoodRanks) {
        Areas areas = inputs.areas();
        return Spread.of(areas.placeOf(), areas.places().size(), neighbourhoodRanks, areas.neighbourhoodResidents());
    }

    /** Of the first measure that is of neighbourhoods; without one, no neighbourhood has a rank. */
    private int[] neighbourhoodRanks(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.neighbourhoodScores().stream())
                .findFirst()
                .map(Ranks::fromHighest)
                .orElseGet(() -> new int[inputs.areas().neighbourhoods().size()]);
    }

    private List<Reached> reached(
            List<Measure> measures, int[] neighbourhoodRanks, boolean[] listed, Optional<PublishedAnswer> published) {
        int[] tenths = Ranks.tenths(neighbourhoodRanks);
        double[] concerned = inputs.peopleConcerned();
        boolean[] worst = new boolean[tenths.length];
        int[] placeOf = inputs.areas().placeOf();
        boolean[] inList = new boolean[tenths.length];
        boolean[] inPublished = new boolean[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            worst[i] = tenths[i] == 1;
            inList[i] = placeOf[i] >= 0 && listed[placeOf[i]];
            int place = placeOf[i];
            inPublished[i] = place >= 0
                    && published.filter(answer -> answer.isListed(place)).isPresent();
        }
        List<Reached> reached = new ArrayList<>();
        reached.add(reached("worst-tenth", worstTenth(measures), count(worst), worst, concerned));
        reached.add(reached(
                "list",
                "the " + inputs.areas().places().type().plural() + " on the list",
                count(listed),
                inList,
                concerned));
        published.ifPresent(answer ->
                reached.add(reached("published-list", answer.list().title(), answer.size(), inPublished, concerned)));
        return reached;
    }

    private static String worstTenth(List<Measure> measures) {
        return "the worst tenth of neighbourhoods"
                + measures.stream()
                        .filter(measure -> measure.neighbourhoodScores().isPresent())
                        .findFirst()
                        .map(measure -> " by the " + measure.use().title())
                        .orElse("");
    }

    private Reached reached(String id, String title, int areas, boolean[] neighbourhoods, double[] concerned) {
        double[] residents = inputs.areas().neighbourhoodResidents();
        return new Reached(id, title, areas, PeopleReached.in(neighbourhoods, concerned, residents));
    }

    private static int count(boolean[] on) {
        int count = 0;
        for (boolean one : on) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
