package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.plumbline.methods.draws.Uniform;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;

/**
 * All that is left open about an index. A near set holds what measures the same thing in another way; a far set what measures
 * something else. The first alternative of every choice, with the stated weights, is the index as stated.
 *
 * @param name such as "near"
 * @param stated the index as stated
 * @param preparations what is done before one scale
 * @param scalings how indicators are put on one scale
 * @param weights each range is one choice; an element that is in several is moved by each of them
 * @param aggregations each is one choice, applied in this order
 */
public record ChoiceSpace(
        String name,
        Tree stated,
        Preparations preparations,
        Alternatives<Scaling> scalings,
        List<WeightRange> weights,
        List<Alternatives<Aggregating>> aggregations) {

    public ChoiceSpace {
        weights = List.copyOf(weights);
        aggregations = List.copyOf(aggregations);
        for (Scaling scaling : scalings.values()) {
            if (scaling.normalisations().size() != stated.indicators()) {
                throw new IllegalArgumentException(
                        scaling.normalisations().size() + " scales of " + stated.indicators() + " indicators");
            }
        }
        for (WeightRange range : weights) {
            if (range.within().size() != stated.size()) {
                throw new IllegalArgumentException(
                        "a range for " + range.within().size() + " weights of " + stated.size());
            }
        }
    }

    /** The names of the choices that are open, in the order in which they are drawn. */
    public List<String> open() {
        return Stream.of(
                        preparations.choices().stream()
                                .filter(Alternatives::open)
                                .map(Alternatives::choice),
                        Stream.of(scalings).filter(Alternatives::open).map(Alternatives::choice),
                        weights.stream().filter(WeightRange::open).map(WeightRange::choice),
                        aggregations.stream().filter(Alternatives::open).map(Alternatives::choice))
                .flatMap(names -> names)
                .toList();
    }

    /** The tree of each combination of aggregations, with the stated weights; the stated one first, the last choice running first. */
    List<Tree> compositions() {
        List<Tree> trees = List.of(stated);
        for (Alternatives<Aggregating> choice : aggregations) {
            trees = trees.stream()
                    .flatMap(tree -> choice.values().stream().map(how -> how.apply(tree)))
                    .toList();
        }
        return trees;
    }

    /** The index as stated: the first alternative of every choice, and the stated weights. */
    public Drawing asStated() {
        return new Drawing(0, 0, 0, stated.weights());
    }

    /**
     * Drawings from the space: every choice evenly and independently. Each has its own stream of random numbers, so that the first of
     * a longer list are those of a shorter one and none depends on which thread computes another.
     *
     * @param seed any number; the same gives the same drawings on every machine
     */
    public List<Drawing> draw(long seed, int draws) {
        List<Drawing> drawings = new ArrayList<>(draws);
        for (DrawSeeds one : DrawSeeds.draw(seed, draws, open().size())) {
            drawings.add(drawing(one));
        }
        return List.copyOf(drawings);
    }

    /** The drawing that comes of one random number an open choice. */
    Drawing drawing(DrawSeeds seeds) {
        int next = 0;
        int preparation = 0;
        for (Alternatives<String> choice : preparations.choices()) {
            int drawn = choice.open() ? Uniform.below(choice.size(), seeds.ofChoice(next++)) : 0;
            preparation = preparation * choice.size() + drawn;
        }
        int scaling = scalings.open() ? Uniform.below(scalings.size(), seeds.ofChoice(next++)) : 0;
        double[] drawnWeights = stated.weights();
        for (WeightRange range : weights) {
            if (range.open()) {
                vary(drawnWeights, range, seeds.ofChoice(next++));
            }
        }
        int composition = 0;
        for (Alternatives<Aggregating> choice : aggregations) {
            int drawn = choice.open() ? Uniform.below(choice.size(), seeds.ofChoice(next++)) : 0;
            composition = composition * choice.size() + drawn;
        }
        return new Drawing(preparation, scaling, composition, drawnWeights);
    }

    private static void vary(double[] weights, WeightRange range, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < weights.length; i++) {
            double within = range.within().get(i);
            if (within > 0) {
                weights[i] *= 1 + within * (2 * Uniform.of(random.nextLong()) - 1);
            }
        }
    }
}
