package org.plumbline.engine.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.target.ListMargins;
import org.plumbline.methods.target.NearMiss;
import org.plumbline.methods.target.Spread;
import org.plumbline.methods.target.WorstOnBoth;
import org.plumbline.model.indicators.Period;
import org.plumbline.recipes.TargetRecipe;

/** A target recipe, computed. Places are by their index in {@link Areas#places()}. */
public final class TargetAnswer {
    private final TargetRecipe recipe;
    private final Areas areas;
    private final List<Measure> measures;
    private final int most;
    private final WorstOnBoth list;
    private final boolean[] listed;
    private final List<Integer> members;
    private final List<Spread> spreads;
    private final Drawing drawing;
    private final List<FarChoice> far;
    private final List<Reached> reached;
    private final Optional<PublishedAnswer> published;
    private final List<AssociationAnswer> associations;
    private final Optional<Period> residentsPeriod;

    TargetAnswer(
            TargetRecipe recipe,
            Areas areas,
            List<Measure> measures,
            int most,
            WorstOnBoth list,
            Drawing drawing,
            Beside beside) {
        this.recipe = recipe;
        this.areas = areas;
        this.measures = List.copyOf(measures);
        this.most = most;
        this.list = list;
        this.listed = list.toListed();
        this.members = list.members();
        this.drawing = drawing;
        this.spreads = beside.spreads();
        this.far = beside.far();
        this.reached = beside.reached();
        this.published = beside.published();
        this.associations = beside.associations();
        this.residentsPeriod = beside.residentsPeriod();
    }

    /**
     * The list drawn again.
     *
     * @param choices for each measure that is an index, one a draw; an empty list for a published column
     */
    record Drawing(long seed, int draws, List<List<NearSet.Choice>> choices, ListMargins margins) {}

    /** What stands beside the list. */
    record Beside(
            List<Spread> spreads,
            List<FarChoice> far,
            List<Reached> reached,
            Optional<PublishedAnswer> published,
            List<AssociationAnswer> associations,
            Optional<Period> residentsPeriod) {}

    public TargetRecipe recipe() {
        return recipe;
    }

    public Areas areas() {
        return areas;
    }

    /** The two measures, in the order of the recipe. */
    public List<Measure> measures() {
        return measures;
    }

    /** N: a place is among the worst on a measure if its rank is at most this. */
    public int most() {
        return most;
    }

    public boolean isListed(int place) {
        return listed[place];
    }

    public boolean[] toListed() {
        return listed.clone();
    }

    /** The places on the list, in the order of their codes. */
    public List<Integer> members() {
        return members;
    }

    public double residentsListed() {
        return members.stream().mapToDouble(areas::residents).sum();
    }

    /** The time of the count of residents; empty where its source does not say. */
    public Optional<Period> residentsPeriod() {
        return residentsPeriod;
    }

    /** Whether a place has a rank on both measures; without, it can be on no list, and nothing is known of how surely. */
    public boolean isMeasured(int place) {
        return measures.stream().allMatch(measure -> measure.rank(place) != Ranks.UNRANKED);
    }

    /** The nearest misses: among the worst on the second measure and nearly so on the first. */
    public List<NearMiss> missedOnFirst() {
        return list.missedOnFirst(areas.places().size()).stream()
                .limit(recipe.nearMisses())
                .toList();
    }

    /** The nearest misses: among the worst on the first measure and nearly so on the second. */
    public List<NearMiss> missedOnSecond() {
        return list.missedOnSecond(areas.places().size()).stream()
                .limit(recipe.nearMisses())
                .toList();
    }

    /** The places on the list that would leave it first if N were smaller, nearest the line first. */
    public List<Integer> justListed() {
        return members.stream()
                .sorted((a, b) -> Integer.compare(worse(b), worse(a)))
                .limit(recipe.nearMisses())
                .toList();
    }

    /** The greater of a place's two ranks: the least N that lists it. */
    public int worse(int place) {
        return Math.max(measures.get(0).rank(place), measures.get(1).rank(place));
    }

    /** How many places the rule lists for each N of the recipe's range. */
    public List<WorstOnBoth.CountAt> counts() {
        return list.counts(recipe.lengths().from(), recipe.lengths().to());
    }

    /** How the neighbourhoods inside a place stand on the first measure that is of neighbourhoods. */
    public Spread spread(int place) {
        return spreads.get(place);
    }

    /** How often the near choices list each place. */
    public ListMargins margins() {
        return drawing.margins();
    }

    public long seed() {
        return drawing.seed();
    }

    public int draws() {
        return drawing.draws();
    }

    /** The near choices drawn for a measure; empty for a published column. */
    public List<NearSet.Choice> choices(int measure) {
        return drawing.choices().get(measure);
    }

    /** The near choices by the scales that they took; none where both measures are published columns. */
    public List<ScalesDrawn> byScales() {
        return ScalesDrawn.of(this);
    }

    /** The list under each combination of other concepts, the stated one left out. */
    public List<FarChoice> far() {
        return far;
    }

    /** The share of the far choices that list a place, 0 to 1; NaN where there are none. */
    public double shareOfFar(int place) {
        long on = far.stream().filter(choice -> choice.isListed(place)).count();
        return far.isEmpty() ? Double.NaN : on / (double) far.size();
    }

    /** Whether the other concepts list a place; empty where none are stated. */
    public Optional<Standing> farStanding(int place) {
        double share = shareOfFar(place);
        return Double.isNaN(share) ? Optional.empty() : Optional.of(Standing.of(share));
    }

    /** Whom the worst tenth, the list and the published list reach. */
    public List<Reached> reached() {
        return reached;
    }

    /** Empty where nothing was published, or the table here does not say. */
    public Optional<PublishedAnswer> published() {
        return published;
    }

    public List<AssociationAnswer> associations() {
        return associations;
    }

    /** Residents of listed places by the district that they count for. */
    public double[] claims(boolean[] on) {
        double[] claims = new double[areas.districts().size()];
        IntStream.range(0, on.length).filter(place -> on[place]).forEach(place -> {
            if (areas.districtOf(place) >= 0) {
                claims[areas.districtOf(place)] += areas.residents(place);
            }
        });
        return claims;
    }
}
