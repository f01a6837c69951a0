package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.explanation.IndexExplanation;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.margins.WeightChange;
import org.plumbline.methods.index.reasons.Reason;

/** Why one place has its score, as a person reads it. */
final class IndexExplanationText {
    private static final int MOST_CHANGES = 5;

    private final IndexExplanation explained;
    private final BuiltAnswer answer;
    private final Tree tree;

    IndexExplanationText(IndexExplanation explained) {
        this.explained = explained;
        this.answer = explained.answer();
        this.tree = answer.built().tree();
    }

    void print(PrintWriter out) {
        standing(out);
        out.println();
        contributions(out);
        out.println();
        line(out);
        paired(out);
    }

    private String name() {
        return answer.figures().names().get(explained.place());
    }

    private void standing(PrintWriter out) {
        int rank = answer.built().rank(explained.place());
        out.println(name() + ": score " + Decimals.fixed(answer.built().score(tree.index(), explained.place()), 3)
                + ", rank " + Words.whole(rank) + " of "
                + Words.whole(Ranks.countRanked(answer.built().ranks())) + " on "
                + answer.recipe().title()
                + " (a higher score is " + (answer.recipe().worse() ? "worse" : "better") + ").");
        answer.margins()
                .ifPresentOrElse(
                        margins -> {
                            Interval ranks = margins.near().interval(explained.place());
                            out.println("Over " + Words.whole(margins.near().draws())
                                    + " near choices the middle 90% of its ranks is "
                                    + (ranks.low() == ranks.high()
                                            ? Words.whole(ranks.low()) + " alone"
                                            : Words.whole(ranks.low()) + " to " + Words.whole(ranks.high()))
                                    + "; it is among the first "
                                    + Words.whole(explained.line()) + " under "
                                    + Words.percent(margins.near().shareAmong(explained.line(), explained.place()))
                                    + " of them.");
                        },
                        () -> out.println(
                                "The recipe declares no other choices, so how sure the rank is cannot be said."));
    }

    private void contributions(PrintWriter out) {
        Reason reason = explained.reason();
        double difference = reason.contribution(tree.index());
        out.println("Compared with " + explained.baseName() + ", whose score is " + Decimals.fixed(reason.base(), 3)
                + ", it scores " + Decimals.fixed(Math.abs(difference), 3) + (difference < 0 ? " less" : " more")
                + ". What makes the difference (" + how(reason.method()) + "):");
        out.println();
        out.printf("  %-52s %12s%s%n", "", "contributes", explained.parts().isPresent() ? "  of its score" : "");
        print(out, tree.index(), 1);
        int deepest = IntStream.range(0, tree.size())
                .filter(element -> !Double.isNaN(reason.contribution(element)))
                .map(reason::depth)
                .max()
                .orElse(0);
        // Nothing to tell a share of where there is no difference.
        if (deepest > 0 && !Double.isNaN(reason.covered(deepest))) {
            out.println();
            out.println(
                    "The lowest parts above tell " + Words.percent(reason.covered(deepest)) + " of the difference.");
        }
    }

    private void print(PrintWriter out, int element, int depth) {
        Reason reason = explained.reason();
        List<Integer> parts = IntStream.of(tree.children(element))
                .boxed()
                .filter(part -> !Double.isNaN(reason.contribution(part)))
                .sorted(Comparator.comparingDouble(part -> -Math.abs(reason.contribution(part))))
                .toList();
        for (int part : parts) {
            String indented = "  ".repeat(depth) + answer.title(part);
            String own = explained
                    .parts()
                    .map(adding -> adding.contribution(part))
                    .filter(added -> !Double.isNaN(added))
                    .map(added -> String.format("  %12s", Decimals.fixed(added, 3)))
                    .orElse("");
            out.printf("%-54s %12s%s%n", shortened(indented, 54), signed(reason.contribution(part)), own);
            print(out, part, depth + 1);
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }

    private static String signed(double value) {
        String text = Decimals.fixed(value, 3);
        return text.startsWith("-") ? text : "+" + text;
    }

    private static String how(Reason.Method method) {
        return switch (method) {
            case ADDITIVE -> "read off: scores are sums";
            case SHAPLEY ->
                "Shapley values, over all orders in which a domain's parts stand together: scores are not sums";
            case SHAPLEY_SAMPLED -> "Shapley values, over orders drawn by a seed: there are too many parts for all";
        };
    }

    private void line(PrintWriter out) {
        String list = "the first " + Words.whole(explained.line());
        if (explained.changes().isEmpty()) {
            out.println("No other weight of a single part would "
                    + (explained.isInside() ? "take it out of " : "bring it into ") + list + ".");
        } else {
            out.println("It is " + (explained.isInside() ? "in " : "not in ") + list
                    + ". The smallest changes of one weight that would move it over the line:");
            for (WeightChange change : explained
                    .changes()
                    .subList(0, Math.min(MOST_CHANGES, explained.changes().size()))) {
                out.printf(
                        "  %-40s from %s to %s (%s)%s%n",
                        shortened(answer.title(tree.find(change.element()).orElseThrow()), 40),
                        Decimals.significant(change.from(), 4),
                        Decimals.significant(change.to(), 4),
                        Double.isInfinite(change.relative()) ? "from nothing" : signedPercent(change.relative()),
                        change.exact() ? "" : ", found by trying step by step");
            }
        }
        explained.together().ifPresent(all -> {
            if (!Double.isInfinite(all.enough())) {
                out.println("All weights together: "
                        + (all.exact()
                                ? "it takes " + percent(all.enough())
                                : "at least " + roundedDown(all.atLeast()) + ", and enough is "
                                        + roundedUp(all.enough()))
                        + " of each, up or down.");
            }
        });
    }

    private static String percent(double share) {
        return Decimals.fixed(100 * share, 1) + "%";
    }

    /** A bound is not to be claimed that is a little beyond the one found. */
    private static String roundedDown(double share) {
        return percent(Math.floor(1000 * share) / 1000);
    }

    private static String roundedUp(double share) {
        return percent(Math.ceil(1000 * share) / 1000);
    }

    private static String signedPercent(double share) {
        return (share < 0 ? "" : "+") + percent(share);
    }

    private void paired(PrintWriter out) {
        explained.paired().ifPresent(pair -> {
            out.println();
            out.println(name() + " has the higher score under " + Words.percent(pair.shareFirstWorse())
                    + " of the near choices, " + explained.baseName() + " under "
                    + Words.percent(pair.shareSecondWorse())
                    + (answer.recipe().worse() ? "; higher is worse." : "; higher is better."));
        });
    }
}
