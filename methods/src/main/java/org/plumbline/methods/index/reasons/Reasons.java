package org.plumbline.methods.index.reasons;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.Beside;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.LeastPresent;
import org.plumbline.methods.index.aggregation.OnScale;
import org.plumbline.methods.index.aggregation.PartsOnScale;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.aggregation.WeightedSum;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;

/**
 * Takes scores apart. Contributions are exact where every domain on the way to the index adds its parts and the place and what it is
 * compared with have the same parts; elsewhere they are Shapley's, exact for domains of up to 12 parts and drawn above that. The cost is
 * then two to the number of parts at each level on the way, multiplied: for 7 domains of up to 8 indicators some hundred thousand
 * evaluations of a mean, a fraction of a second. Copeland's score asks about all places at each of them. Below the parts of the index,
 * it goes down no further where taking a domain apart would take more than {@value #MOST_EVALUATIONS} evaluations.
 */
public final class Reasons {
    /** Some seconds for one domain: three levels of eight parts each, no one of them adding, take 4.2 million. */
    private static final int MOST_EVALUATIONS = 5_000_000;

    private final Tree tree;
    private final double[][] scores;
    private final int levels;
    private final long seed;
    private final Beside[] besides;

    /**
     * @param scores of all elements, as {@link Tree#scores} gives them
     * @param levels how far down to go: 1 for the parts of the index, 2 for theirs, {@link Integer#MAX_VALUE} for all
     * @param seed of the orders that are drawn where a domain has more than 12 parts; otherwise without effect
     */
    public Reasons(Tree tree, double[][] scores, int levels, long seed) {
        if (scores.length != tree.size() || levels < 1) {
            throw new IllegalArgumentException(
                    scores.length + " elements of " + tree.size() + ", " + levels + " levels");
        }
        this.tree = tree;
        this.scores = scores;
        this.levels = levels;
        this.seed = seed;
        this.besides = new Beside[tree.size()];
        for (int i = tree.indicators(); i < tree.size(); i++) {
            besides[i] = how(i).beside(parts(i), weights(i));
        }
    }

    /**
     * What each element adds to the score of a place. Where a part is missing the others count for it, as they do in the score. It goes
     * down as far as scores are added: where domains are put on a scale, such as that of their ranks, no indicator adds anything by itself.
     *
     * @throws NoAnswer if the index does not add its parts, so that nothing can be said but against a base
     * @throws CannotSay if the place has no score
     */
    public Reason of(int place) {
        if (!how(tree.index()).additive()) {
            throw new NoAnswer(
                    tree.element(tree.index()).id() + " is not a sum of its parts (scores are put together by "
                            + how(tree.index()).inWords()
                            + "), so that no part can be said to add so much; its difference to another place, or to the mean, can be shared out.");
        }
        double[] ones = IntStream.range(0, tree.size())
                .mapToDouble(i -> scores[i][place])
                .toArray();
        requireScore(ones);
        Contributions told = new Contributions(ones, new double[tree.size()]);
        told.tell(tree.index(), ones[tree.index()], Reason.Method.ADDITIVE);
        descendAdding(tree.index(), 1, 1, told);
        return told.reason();
    }

    /** Ends where scores are no longer added: what lies below has no part of its own in the score. */
    private void descendAdding(int domain, double slope, int depth, Contributions told) {
        int[] parts = depth > levels || !how(domain).additive() ? new int[0] : tree.children(domain);
        double present = present(domain, told.ones);
        for (int k = 0; k < parts.length; k++) {
            int part = parts[k];
            boolean there = !Double.isNaN(told.ones[part]);
            double share = there ? slope * how(domain).share(tree.element(part).weight(), present) : 0;
            double onScale = there ? besides[domain].onScale(k, new double[] {told.ones[part]})[0] : 0;
            told.tell(part, share * onScale, Reason.Method.ADDITIVE);
            if (!tree.isIndicator(part) && !besides[domain].scales()) {
                descendAdding(part, share, depth + 1, told);
            }
        }
    }

    /**
     * What each element contributes to the difference between a place and a base.
     *
     * @throws CannotSay if either has no score, or has none when it takes over the other's parts one by one
     */
    public Reason against(int place, Base base) {
        double[] ones = IntStream.range(0, tree.size())
                .mapToDouble(i -> scores[i][place])
                .toArray();
        Contributions told = new Contributions(ones, beside(base));
        requireScore(ones);
        requireScore(told.bases);
        told.tell(tree.index(), ones[tree.index()] - told.bases[tree.index()], Reason.Method.ADDITIVE);
        descend(tree.index(), new Response.Steady(1), 1, told);
        if (told.lost) {
            throw new CannotSay(
                    "The place and what it is compared with have too few indicators in common for their difference to be"
                            + " shared out; choose another base.");
        }
        return told.reason();
    }

    /** The base's scores of all elements, as those of a place beside the others. */
    private double[] beside(Base base) {
        double[] theirs = new double[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isIndicator(i)) {
                theirs[i] = base.value(i);
            } else {
                double[][] parts = IntStream.of(tree.children(i))
                        .mapToObj(part -> new double[] {theirs[part]})
                        .toArray(double[][]::new);
                theirs[i] = besides[i].apply(parts)[0];
            }
        }
        return theirs;
    }

    private void descend(int domain, Response response, int depth, Contributions told) {
        if (depth > levels || tree.isIndicator(domain)) {
            return;
        }
        if (response instanceof Response.Steady steady && how(domain).additive() && sameParts(domain, told)) {
            descendSteadily(domain, steady, depth, told);
            return;
        }
        int[] children = tree.children(domain);
        int[] players = IntStream.range(0, children.length)
                .filter(k -> differs(children[k], told))
                .toArray();
        Node node = new Node(
                besides[domain],
                picked(told.ones, children),
                picked(told.bases, children),
                players,
                response,
                compares(how(domain)) ? scores[domain].length : 1);
        if (depth > 1 && Orders.groups(players.length) * node.cost() > MOST_EVALUATIONS) {
            return;
        }
        Orders orders = Orders.of(players.length, seed + domain);
        double[] contributions = AveragedResponse.contributions(node, orders);
        IntStream.of(children).filter(child -> !differs(child, told)).forEach(child -> tellAlike(child, depth, told));
        for (int player = 0; player < players.length; player++) {
            int child = children[players[player]];
            Response averaged = new AveragedResponse(node, orders, player);
            told.tell(child, contributions[player], averaged.method());
            descend(child, averaged, depth + 1, told);
        }
    }

    private void descendSteadily(int domain, Response.Steady steady, int depth, Contributions told) {
        double present = present(domain, told.ones);
        int[] parts = tree.children(domain);
        for (int k = 0; k < parts.length; k++) {
            int part = parts[k];
            double slope = steady.slope() * how(domain).share(tree.element(part).weight(), present);
            Response theirs = besides[domain].scales()
                    ? new Response.Scaled(slope, besides[domain], k)
                    : new Response.Steady(slope);
            double[] both = theirs.at(new double[] {told.ones[part], told.bases[part]});
            told.tell(part, Double.isNaN(both[0] - both[1]) ? 0 : both[0] - both[1], Reason.Method.ADDITIVE);
            descend(part, theirs, depth + 1, told);
        }
    }

    /** An element that is alike in the place and the base, with all beneath it, contributes nothing. */
    private void tellAlike(int element, int depth, Contributions told) {
        told.tell(element, 0, Reason.Method.ADDITIVE);
        for (int part : depth + 1 > levels ? new int[0] : tree.children(element)) {
            tellAlike(part, depth + 1, told);
        }
    }

    /** Whether each part has a score in both, and in every mixture of them, or in neither. */
    private boolean sameParts(int domain, Contributions told) {
        return IntStream.of(tree.children(domain)).allMatch(part -> alwaysThere(part, told) || neverThere(part, told));
    }

    private boolean alwaysThere(int element, Contributions told) {
        if (tree.isIndicator(element)) {
            return !Double.isNaN(told.ones[element]) && !Double.isNaN(told.bases[element]);
        }
        IntStream parts = IntStream.of(tree.children(element));
        return how(element) instanceof LeastPresent || how(element) instanceof WeightedSum
                ? parts.allMatch(part -> alwaysThere(part, told))
                : parts.anyMatch(part -> tree.element(part).weight() > 0 && alwaysThere(part, told));
    }

    private boolean neverThere(int element, Contributions told) {
        return tree.isIndicator(element)
                ? Double.isNaN(told.ones[element]) && Double.isNaN(told.bases[element])
                : IntStream.of(tree.children(element)).allMatch(part -> neverThere(part, told));
    }

    private boolean differs(int element, Contributions told) {
        return tree.isIndicator(element)
                ? Double.compare(told.ones[element] + 0.0, told.bases[element] + 0.0) != 0
                : IntStream.of(tree.children(element)).anyMatch(part -> differs(part, told));
    }

    private double present(int domain, double[] values) {
        double present = 0;
        for (int part : tree.children(domain)) {
            present += Double.isNaN(values[part]) ? 0 : tree.element(part).weight();
        }
        return present;
    }

    private void requireScore(double[] values) {
        if (Double.isNaN(values[tree.index()])) {
            throw new CannotSay(
                    "There is no score to give reasons for: too much of what it is made of was not observed.");
        }
    }

    /** Whether putting the parts of one place together asks about all the others, and not only about a scale made of them. */
    private static boolean compares(Aggregation how) {
        if (how instanceof OnScale then) {
            return compares(then.how());
        }
        if (how instanceof PartsOnScale first) {
            return compares(first.how());
        }
        return how instanceof LeastPresent most ? compares(most.how()) : how instanceof Copeland;
    }

    private Aggregation how(int domain) {
        return tree.element(domain).aggregation().orElseThrow();
    }

    private double[][] parts(int domain) {
        return IntStream.of(tree.children(domain))
                .mapToObj(part -> scores[part])
                .toArray(double[][]::new);
    }

    private double[] weights(int domain) {
        return IntStream.of(tree.children(domain))
                .mapToDouble(part -> tree.element(part).weight())
                .toArray();
    }

    private static double[] picked(double[] values, int[] which) {
        return IntStream.of(which).mapToDouble(i -> values[i]).toArray();
    }

    /** What is told so far about one place. */
    private final class Contributions {
        private final double[] ones;
        private final double[] bases;
        private final double[] told = new double[tree.size()];
        private final Reason.Method[] methods = new Reason.Method[tree.size()];
        private boolean lost;

        Contributions(double[] ones, double[] bases) {
            this.ones = ones;
            this.bases = bases;
            Arrays.fill(told, Double.NaN);
            Arrays.fill(methods, Reason.Method.ADDITIVE);
        }

        void tell(int element, double contribution, Reason.Method method) {
            told[element] = contribution;
            methods[element] = method;
            lost |= Double.isNaN(contribution);
        }

        Reason reason() {
            return new Reason(tree, ones[tree.index()], bases[tree.index()], told, methods);
        }
    }
}
