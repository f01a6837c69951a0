package org.plumbline.methods.index.margins;

import java.util.Arrays;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * The index of every place as a function of one weight w, the others staying, where the domains above the element are means or weighted
 * sums: (a w + b) / (w + s) within a mean, a w + b within a sum. A place for which the element has no score does not move with w.
 */
final class OneWeight {
    private final double[] a;
    private final double[] b;
    private final double[] s;
    private final boolean[] moves;
    private final double[] stated;
    private final boolean sum;

    /** @param scores of all elements, as {@link Tree#scores} */
    OneWeight(Tree tree, double[][] scores, int element) {
        int places = scores[0].length;
        this.a = new double[places];
        this.b = new double[places];
        this.s = new double[places];
        this.moves = new boolean[places];
        this.stated = scores[tree.index()];
        double[] rest = new double[places];
        int parent = tree.parent(element);
        this.sum = kind(tree, parent) == MeanKind.SUM;
        for (int part : tree.children(parent)) {
            if (part != element) {
                add(scores[part], tree.element(part).weight(), rest);
            }
        }
        double[] shares = sharesAbove(tree, scores, parent);
        for (int i = 0; i < places; i++) {
            moves[i] = (sum || s[i] > 0) && !Double.isNaN(scores[element][i]) && shares[i] > 0; // not where it is NaN
            double apart = stated[i] - shares[i] * scores[parent][i]; // what is added elsewhere in the tree
            a[i] = (sum ? 0 : apart) + shares[i] * scores[element][i];
            b[i] = (sum ? apart : apart * s[i]) + shares[i] * rest[i];
        }
    }

    private static MeanKind kind(Tree tree, int domain) {
        return tree.element(domain).aggregation().map(MeanKind::of).orElseThrow();
    }

    private void add(double[] part, double weight, double[] rest) {
        for (int i = 0; i < rest.length; i++) {
            if (!Double.isNaN(part[i])) {
                rest[i] += weight * part[i];
                s[i] += weight;
            }
        }
    }

    /** For each place how much the index rises when the domain's score rises by 1. */
    private static double[] sharesAbove(Tree tree, double[][] scores, int domain) {
        double[] shares = new double[scores[0].length];
        Arrays.fill(shares, 1);
        for (int one = domain; one != tree.index(); one = tree.parent(one)) {
            MeanKind outer = kind(tree, tree.parent(one));
            double[] present = new double[shares.length];
            for (int sibling : tree.children(tree.parent(one))) {
                double weight = tree.element(sibling).weight();
                for (int i = 0; i < present.length; i++) {
                    present[i] += Double.isNaN(scores[sibling][i]) ? 0 : weight;
                }
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] *= Double.isNaN(scores[one][i])
                        ? 0
                        : outer.share(tree.element(one).weight(), present[i]);
            }
        }
        return shares;
    }

    boolean ranked(int place) {
        return !Double.isNaN(stated[place]);
    }

    /** Whether the rival scores more, as stated. */
    boolean above(int rival, int place) {
        return stated[rival] > stated[place];
    }

    /** A polynomial in w, from the highest power down, that is above nought where the rival scores more than the place. */
    double[] difference(int rival, int place) {
        if (!moves[place] && !moves[rival]) {
            return new double[] {0, 0, stated[rival] - stated[place]};
        }
        if (sum) {
            double inJ = moves[rival] ? b[rival] : stated[rival];
            double inI = moves[place] ? b[place] : stated[place];
            return new double[] {0, (moves[rival] ? a[rival] : 0) - (moves[place] ? a[place] : 0), inJ - inI};
        }
        // What does not move is given the other's denominator, and so stays a straight line's worth of work.
        double sj = moves[rival] ? s[rival] : s[place];
        double si = moves[place] ? s[place] : s[rival];
        double aj = moves[rival] ? a[rival] : stated[rival];
        double bj = moves[rival] ? b[rival] : stated[rival] * sj;
        double ai = moves[place] ? a[place] : stated[place];
        double bi = moves[place] ? b[place] : stated[place] * si;
        return si == sj
                ? new double[] {0, aj - ai, bj - bi}
                : new double[] {aj - ai, aj * si + bj - ai * sj - bi, bj * si - bi * sj};
    }
}
