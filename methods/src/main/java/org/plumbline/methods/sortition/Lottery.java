package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * Panels, each with the probability that it is drawn: whole numbers of {@link #ONE}, which together are all of it, so that
 * every chance that follows is an exact fraction and the same on any machine.
 */
public final class Lottery {
    /** Certainty: 10^12. */
    public static final long ONE = 1_000_000_000_000L;

    private final List<ClassPanel> panels;
    private final long[] weights;

    /**
     * @param panels at least one
     * @param weights of the panels, more than nought, together {@link #ONE}
     */
    public Lottery(List<ClassPanel> panels, long[] weights) {
        this.panels = List.copyOf(panels);
        this.weights = weights.clone();
        long sum = 0;
        for (long weight : weights) {
            if (weight <= 0) {
                throw new IllegalArgumentException("weight " + weight);
            }
            sum = Math.addExact(sum, weight);
        }
        if (sum != ONE || panels.size() != weights.length) {
            throw new IllegalArgumentException(panels.size() + " panels with weights of " + sum);
        }
    }

    /** Weights that need not be whole, or sum to one: as {@link #ONE}ths, rounded down, what is left going to the greatest; panels without any left out. */
    public static Lottery of(List<ClassPanel> panels, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += Math.max(0, weight);
        }
        long[] whole = new long[weights.length];
        long left = ONE;
        int greatest = 0;
        for (int i = 0; i < weights.length; i++) {
            whole[i] = (long) StrictMath.floor(Math.max(0, weights[i]) / sum * ONE);
            left -= whole[i];
            greatest = whole[i] > whole[greatest] ? i : greatest;
        }
        whole[greatest] += left; // at most one unit for each panel
        List<ClassPanel> kept = new ArrayList<>();
        List<Long> keptWeights = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] > 0) {
                kept.add(panels.get(i));
                keptWeights.add(whole[i]);
            }
        }
        return new Lottery(kept, keptWeights.stream().mapToLong(Long::longValue).toArray());
    }

    public int size() {
        return panels.size();
    }

    public ClassPanel panel(int place) {
        return panels.get(place);
    }

    public long weight(int place) {
        return weights[place];
    }

    /** How many people of a class are expected on the panel, in {@link #ONE}ths. */
    public long expectedSeats(int classNumber) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum = Math.addExact(
                    sum, Math.multiplyExact(weights[i], panels.get(i).seats(classNumber)));
        }
        return sum;
    }

    /** The chance of each person, by class. */
    public Chances chances(PoolClasses classes) {
        double[] chances = new double[classes.count()];
        for (int one = 0; one < chances.length; one++) {
            chances[one] = (double) expectedSeats(one) / classes.size(one) / ONE;
        }
        return new Chances(classes, chances);
    }
}
