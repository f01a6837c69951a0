package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.NoAnswer;

/** How little the weights would have to be otherwise for a place to cross a line: to come among the first N, or to drop out. */
public final class WeightChanges {
    private final Tree tree;
    private final double[][] normalised;
    private final double[][] scores;

    /**
     * @param normalised one array an indicator, as for {@link Tree#scores}
     * @throws NoAnswer as {@link Tree#scores}
     */
    public WeightChanges(Tree tree, double[][] normalised) {
        this.tree = tree;
        this.normalised = normalised;
        this.scores = tree.scores(normalised);
    }

    /**
     * The smallest change of one weight. Where all domains above the element are arithmetic means or weighted sums, the difference
     * between two places is a quotient of the weight, so that all weights from nought to infinity are looked at; O(n log n) in places.
     * Elsewhere weights from nought to a thousand times the stated one are tried step by step.
     *
     * @param element its number in the tree; not that of the index
     * @param place a place that has a score
     * @param most the N of the first N, at least 1
     * @return empty where no weight of it moves the place over the line
     */
    public Optional<WeightChange> ofOne(int element, int place, int most) {
        require(place, most);
        if (element < 0 || element >= tree.index()) {
            throw new IllegalArgumentException("no weighed element: " + element);
        }
        double stated = tree.element(element).weight();
        boolean exact = additiveAbove(element);
        double to =
                exact ? crossing(element, place, most) : new SteppedWeight(tree, scores, element, place).nearest(most);
        return Double.isNaN(to)
                ? Optional.empty()
                : Optional.of(new WeightChange(tree.element(element).id(), stated, to, exact));
    }

    /** Of every element for which there is one, the smallest relative change first; alike ones in the order of the tree. */
    public List<WeightChange> ofEach(int place, int most) {
        List<WeightChange> changes = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            ofOne(element, place, most).ifPresent(changes::add);
        }
        changes.sort(Comparator.comparingDouble(change -> Math.abs(change.relative())));
        return List.copyOf(changes);
    }

    /**
     * The smallest share by which all weights together would have to be moved, at most to nought and to double. Against one rival at a
     * time the share is exact, and gives a bound from below; weights that do are then looked for from there upwards.
     *
     * @throws NoAnswer if a domain is no arithmetic mean or weighted sum, or the place has a gap
     */
    public JointChange together(int place, int most) {
        require(place, most);
        boolean gap = false;
        for (double[] column : normalised) {
            gap |= Double.isNaN(column[place]);
        }
        for (int domain = tree.indicators(); domain < tree.size(); domain++) {
            gap |= !additive(domain);
        }
        if (gap) {
            throw new NoAnswer(
                    "How far all weights together would have to be moved can be told where every domain is an arithmetic"
                            + " mean or a weighted sum and the place has no gap. Ask for the smallest change of one weight instead.");
        }
        return new JointSearch(tree, normalised, scores[tree.index()], place, most).find();
    }

    private void require(int place, int most) {
        if (most < 1 || place < 0 || place >= normalised[0].length || Double.isNaN(scores[tree.index()][place])) {
            throw new IllegalArgumentException("place " + place + ", the first " + most);
        }
    }

    private boolean additiveAbove(int element) {
        boolean additive = true;
        for (int domain = tree.parent(element); domain != Tree.NONE; domain = tree.parent(domain)) {
            additive &= additive(domain);
        }
        return additive;
    }

    private boolean additive(int domain) {
        return tree.element(domain)
                .aggregation()
                .map(MeanKind::of)
                .orElseThrow()
                .additive();
    }

    /** The nearest weight at which the place crosses the line; NaN where there is none. */
    private double crossing(int element, int place, int most) {
        OneWeight function = new OneWeight(tree, scores, element);
        double[] index = scores[tree.index()];
        int above = 0;
        for (double score : index) {
            above += score > index[place] ? 1 : 0;
        }
        boolean among = above < most;
        double stated = tree.element(element).weight();
        Crossings upwards = new Crossings(function, index.length, place, stated, true);
        Crossings downwards = new Crossings(function, index.length, place, stated, false);
        double up = among ? upwards.distanceToLeave(most) : upwards.distanceToEnter(most);
        double down = among ? downwards.distanceToLeave(most) : downwards.distanceToEnter(most);
        return Double.isNaN(up) || down <= up ? stated - down : stated + up;
    }
}
