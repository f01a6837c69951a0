package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;

/** The search behind {@link WeightChanges#together}. */
final class JointSearch {
    private static final int HALVINGS = 40;

    private final Tree tree;
    private final double[][] columns;
    private final int place;
    private final int most;
    private final double[] scores;
    private final boolean among;
    private final BestCase bestCase;
    private final IndexScorer scorer;

    /** @param columns in which the place has no gap */
    JointSearch(Tree tree, double[][] columns, double[] scores, int place, int most) {
        this.tree = tree;
        this.columns = columns;
        this.place = place;
        this.most = most;
        this.scores = scores;
        this.among = Ranks.isAmong(Ranks.fromHighest(scores)[place], most);
        this.bestCase = new BestCase(tree);
        this.scorer = IndexScorer.of(tree, new ColumnSet(columns));
    }

    /** A rival and the least share that turns the order between it and the place. */
    private record Rival(int number, double share) {}

    JointChange find() {
        List<Rival> rivals = IntStream.range(0, scores.length)
                .filter(rival -> rival != place && !Double.isNaN(scores[rival]) && inTheWay(rival))
                .mapToObj(rival -> new Rival(rival, leastShare(rival)))
                .sorted(Comparator.comparingDouble(Rival::share).thenComparingInt(Rival::number))
                .toList();
        int above = (int)
                Arrays.stream(scores).filter(score -> score > scores[place]).count();
        int toTurn = among ? most - above : above - most + 1;
        if (toTurn > rivals.size() || rivals.get(toTurn - 1).share() > 1) {
            return new JointChange(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());
        }
        double atLeast = rivals.get(toTurn - 1).share();
        return enough(atLeast, rivals, toTurn);
    }

    /** Whether the rival would have to be turned: one that is above where the place is to enter, one that is not where it is to leave. */
    private boolean inTheWay(int rival) {
        return among ? !(scores[rival] > scores[place]) : scores[rival] > scores[place];
    }

    private double leastShare(int rival) {
        double[] weights = new double[tree.size()];
        double[] differences = differences(List.of(new Rival(rival, 0)));
        if (Arrays.stream(differences).anyMatch(Double::isNaN)) {
            // A rival with gaps is weighed otherwise than the place; to take it as turned keeps the bound a bound.
            return 0;
        }
        double near = 0;
        double far = 1;
        if (!turned(bestCase.difference(differences, 1, weights))) {
            return Double.POSITIVE_INFINITY;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            if (turned(bestCase.difference(differences, middle, weights))) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return near;
    }

    private boolean turned(double difference) {
        return among ? difference > 0 : difference >= 0;
    }

    /** How much more the place has than the rivals have on average; the other way round where it is to leave. */
    private double[] differences(List<Rival> rivals) {
        double[] differences = new double[columns.length];
        for (int k = 0; k < differences.length; k++) {
            double sum = 0;
            for (Rival rival : rivals) {
                sum += columns[k][rival.number()];
            }
            double more = columns[k][place] - sum / rivals.size();
            differences[k] = among ? -more : more;
        }
        return differences;
    }

    private JointChange enough(double atLeast, List<Rival> rivals, int toTurn) {
        List<List<Rival>> aims = new ArrayList<>();
        aims.add(rivals.subList(toTurn - 1, toTurn));
        aims.add(rivals.subList(0, toTurn));
        aims.add(rivals.subList(0, Math.min(rivals.size(), 2 * toTurn)));
        JointChange best = new JointChange(atLeast, Double.POSITIVE_INFINITY, List.of());
        for (List<Rival> aim : aims) {
            double[] differences = differences(aim);
            if (Arrays.stream(differences).noneMatch(Double::isNaN)) {
                JointChange found = along(differences, atLeast);
                best = found.enough() < best.enough() ? found : best;
            }
        }
        return best;
    }

    /** The least share that does when all weights are moved to where they favour the one side most. */
    private JointChange along(double[] differences, double atLeast) {
        double[] weights = new double[tree.size()];
        double near = atLeast;
        double far = 1;
        if (!over(differences, far, weights)) {
            return new JointChange(atLeast, Double.POSITIVE_INFINITY, List.of());
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            if (over(differences, middle, weights)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        over(differences, far, weights);
        return new JointChange(atLeast, far, Arrays.stream(weights).boxed().toList());
    }

    private boolean over(double[] differences, double share, double[] weights) {
        bestCase.difference(differences, share, weights);
        double[] changed = scorer.index(new double[][] {weights})[0];
        return Ranks.isAmong(Ranks.fromHighest(changed)[place], most) != among;
    }
}
