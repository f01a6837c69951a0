package org.plumbline.engine.index.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.methods.index.PairedDraws;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.margins.JointChange;
import org.plumbline.methods.index.margins.WeightChange;
import org.plumbline.methods.index.margins.WeightChanges;
import org.plumbline.methods.index.reasons.Base;
import org.plumbline.methods.index.reasons.Reason;
import org.plumbline.methods.index.reasons.Reasons;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;

/**
 * Why one place has its score and rank.
 *
 * @param place its number in the index, from 0
 * @param baseName what it is compared with, in words
 * @param reason the difference to that, element by element
 * @param parts what each element adds to the score itself; empty where the index does not add
 * @param line the list whose end is asked about: the first so many
 * @param changes of single weights that move the place over the line, the smallest first
 * @param together the smallest change of all weights at once; empty where it cannot be told
 * @param paired how often it has the higher score beside the other place; empty unless compared with one, under margins
 */
public record IndexExplanation(
        BuiltAnswer answer,
        int place,
        String baseName,
        Reason reason,
        Optional<Reason> parts,
        int line,
        List<WeightChange> changes,
        Optional<JointChange> together,
        Optional<PairedDraws> paired) {
    /** Beyond so many places a score that asks about all pairs is taken apart into the parts of the index only. */
    private static final int MANY_PLACES = 2_000;

    private static final long SEED = 1;

    public IndexExplanation {
        changes = List.copyOf(changes);
    }

    /**
     * @param named the place, by its code or name
     * @param line the list whose end is asked about
     * @throws NoAnswer if there is no such place, or its difference cannot be shared out
     * @throws CannotSay if the place has no score
     */
    public static IndexExplanation of(BuiltAnswer answer, String named, Against against, int line) {
        BuiltIndex built = answer.built();
        PlaceSearch search = new PlaceSearch(answer.figures());
        int place = search.get(named);
        if (built.rank(place) == Ranks.UNRANKED) {
            throw new CannotSay("Cannot say: " + answer.figures().names().get(place)
                    + " has no score, because too many of its figures were not observed.");
        }
        Reasons reasons = new Reasons(built.tree(), built.scores(), levels(built), SEED);
        Compared compared = compared(answer, place, against, search);
        WeightChanges changes = new WeightChanges(built.tree(), built.normalised());
        int within = Math.min(line, Ranks.countRanked(built.ranks()) - 1);
        return new IndexExplanation(
                answer,
                place,
                compared.name(),
                reasons.against(place, compared.base()),
                adding(reasons, place),
                within,
                changes.ofEach(place, within),
                together(changes, place, within),
                compared.other()
                        .flatMap(other ->
                                answer.margins().map(margins -> margins.near().paired(place, other))));
    }

    private record Compared(String name, Base base, Optional<Integer> other) {}

    private static Compared compared(BuiltAnswer answer, int place, Against against, PlaceSearch search) {
        double[][] normalised = answer.built().normalised();
        if (against instanceof Against.OtherPlace named) {
            int other = search.get(named.place());
            if (other == place) {
                throw new NoAnswer(
                        answer.figures().names().get(place)
                                + " is compared with itself, which differs in nothing. Name another place, or none for the mean of all.");
            }
            return new Compared(answer.figures().names().get(other), Base.place(normalised, other), Optional.of(other));
        }
        if (against instanceof Against.MeanOfGroup group) {
            List<String> texts = answer.figures().textsOf(group.column());
            String its = texts.get(place);
            double[] counting =
                    texts.stream().mapToDouble(text -> text.equals(its) ? 1 : 0).toArray();
            return new Compared(
                    "a place with the mean of the places of " + its + " on every indicator",
                    Base.mean(normalised, counting),
                    Optional.empty());
        }
        if (against instanceof Against.MedianOfAll) {
            return new Compared(
                    "a place with the median of all places on every indicator",
                    Base.median(normalised, all -> true),
                    Optional.empty());
        }
        double[] all = new double[answer.built().places()];
        Arrays.fill(all, 1);
        return new Compared(
                "a place with the mean of all places on every indicator", Base.mean(normalised, all), Optional.empty());
    }

    private static int levels(BuiltIndex built) {
        boolean pairs = built.tree().aggregations().anyMatch(Aggregation::comparesPairs);
        return pairs && built.places() > MANY_PLACES ? 1 : Integer.MAX_VALUE;
    }

    private static Optional<Reason> adding(Reasons reasons, int place) {
        try {
            return Optional.of(reasons.of(place));
        } catch (NoAnswer notASum) {
            return Optional.empty();
        }
    }

    private static Optional<JointChange> together(WeightChanges changes, int place, int line) {
        try {
            return Optional.of(changes.together(place, line));
        } catch (NoAnswer notAdditive) {
            return Optional.empty();
        }
    }

    /** Whether the place is among the first so many. */
    public boolean isInside() {
        return answer.built().rank(place) <= line;
    }
}
