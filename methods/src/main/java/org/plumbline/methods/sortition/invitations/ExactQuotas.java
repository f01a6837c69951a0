package org.plumbline.methods.sortition.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How probable it is, exactly, that too few of a value volunteer, each quota by itself. */
final class ExactQuotas {
    private final SeatNeeds needs;
    private final AnswerModel model;
    private final LetterOrder order;

    ExactQuotas(SeatNeeds needs, AnswerModel model, LetterOrder order) {
        this.needs = needs;
        this.model = model;
        this.order = order;
    }

    /** Every value in turn, those included of whom nobody is needed. */
    List<QuotaOutlook> list(int letters) {
        int[] byTenth = order.lettersByTenth(letters);
        List<QuotaOutlook> list = new ArrayList<>();
        for (int feature = 0; feature < needs.features(); feature++) {
            for (int value = 0; value < needs.values(feature); value++) {
                list.add(one(byTenth, feature, value));
            }
        }
        return list;
    }

    private QuotaOutlook one(int[] byTenth, int feature, int value) {
        double expected = 0;
        double[] shares = new double[byTenth.length];
        for (int tenth = 1; tenth < byTenth.length; tenth++) {
            shares[tenth] = model.shares().of(feature, value, tenth);
            expected += model.expected(tenth, byTenth[tenth]) * shares[tenth];
        }
        int least = needs.least(feature, value);
        return new QuotaOutlook(feature, value, least, expected, below(least, byTenth, shares));
    }

    /** The probability that fewer volunteer than the panel has seats. */
    double tooFewInAll(int letters) {
        return tooFewInAll(order.lettersByTenth(letters));
    }

    private double tooFewInAll(int[] byTenth) {
        double[] all = new double[byTenth.length];
        Arrays.fill(all, 1);
        return below(needs.panelSize(), byTenth, all);
    }

    private double below(int least, int[] byTenth, double[] shares) {
        double sum = 0;
        double[] chances = new double[byTenth.length];
        for (int factor = 0; factor < model.factors(); factor++) {
            for (int tenth = 1; tenth < byTenth.length; tenth++) {
                chances[tenth] = model.rate(tenth, factor) * shares[tenth];
            }
            sum += Binomials.below(least, byTenth, chances);
        }
        return sum / model.factors();
    }

    /** With fewer letters a quota by itself is short with a probability above {@code doubt}; 0 where no number is enough. */
    int leastForEach(double doubt) {
        return least(
                letters -> Math.max(
                        tooFewInAll(letters),
                        list(letters).stream()
                                .mapToDouble(QuotaOutlook::shortChance)
                                .max()
                                .orElse(0)),
                doubt);
    }

    /** From so many on the probabilities of all quotas together, added up, are at most {@code doubt} (Bonferroni); 0 likewise. */
    int leastForAll(double doubt) {
        return least(
                letters -> tooFewInAll(letters)
                        + list(letters).stream()
                                .mapToDouble(QuotaOutlook::shortChance)
                                .sum(),
                doubt);
    }

    /** More letters never make a quota shorter, so that halving finds the least. */
    private int least(IntToDoubleFunction chance, double doubt) {
        int low = 1;
        int high = order.length();
        if (high == 0 || chance.applyAsDouble(high) > doubt) {
            return 0;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chance.applyAsDouble(middle) <= doubt) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
