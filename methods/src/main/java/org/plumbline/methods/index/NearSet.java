package org.plumbline.methods.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;

/**
 * The choices that a careful analyst could have made instead while measuring the same thing: weights near the stated ones,
 * and other ways of putting indicators on one scale.
 *
 * @param weightsWithin how far each weight may lie from the stated one, as a share of it, 0 to 1
 * @param normalisations at least one, each as likely as the others
 */
public record NearSet(double weightsWithin, List<Normalisation> normalisations) {

    public NearSet {
        normalisations = List.copyOf(normalisations);
        if (!(weightsWithin >= 0 && weightsWithin <= 1) || normalisations.isEmpty()) {
            throw new IllegalArgumentException("not a near set: " + weightsWithin + ", " + normalisations);
        }
    }

    /** One choice of everything: a normalisation and weights in percent. */
    public record Choice(Normalisation normalisation, List<Double> percents) {
        public Choice {
            percents = List.copyOf(percents);
        }
    }

    /**
     * Choices drawn from the set: the normalisation, then every weight, evenly and independently. Each draw has its own
     * stream of random numbers, so that the first draws of a longer list are those of a shorter one, and no draw depends on
     * which thread computes another.
     *
     * @param seed any number; the same gives the same choices on every machine
     */
    public List<Choice> draw(Weighting stated, long seed, int draws) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<Choice> choices = new ArrayList<>(draws);
        for (int k = 0; k < draws; k++) {
            SplittableRandom random = new SplittableRandom(seeds.nextLong());
            Normalisation normalisation = normalisations.get(Uniform.below(normalisations.size(), random.nextLong()));
            List<Double> percents = stated.percents().stream()
                    .map(percent -> percent * (1 + weightsWithin * (2 * Uniform.of(random.nextLong()) - 1)))
                    .toList();
            choices.add(new Choice(normalisation, percents));
        }
        return List.copyOf(choices);
    }
}
