package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The random numbers of one draw: one for sampling error, which is so the same whatever is open, and one an open choice. */
final class DrawSeeds {
    private final long sampling;
    private final long[] choices;

    private DrawSeeds(long sampling, long[] choices) {
        this.sampling = sampling;
        this.choices = choices;
    }

    /** Of as many draws as asked for, each from a stream of its own. */
    static List<DrawSeeds> draw(long seed, int draws, int choices) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<DrawSeeds> drawn = new ArrayList<>(draws);
        for (int k = 0; k < draws; k++) {
            drawn.add(next(seeds, choices));
        }
        return drawn;
    }

    static DrawSeeds next(SplittableRandom seeds, int choices) {
        SplittableRandom random = new SplittableRandom(seeds.nextLong());
        long sampling = random.nextLong();
        long[] ofChoices = new long[choices];
        for (int i = 0; i < choices; i++) {
            ofChoices[i] = random.nextLong();
        }
        return new DrawSeeds(sampling, ofChoices);
    }

    /** These, but for one choice, whose number is that of another draw. */
    DrawSeeds with(int choice, DrawSeeds other) {
        long[] changed = choices.clone();
        changed[choice] = other.choices[choice];
        return new DrawSeeds(sampling, changed);
    }

    long ofSampling() {
        return sampling;
    }

    long ofChoice(int choice) {
        return choices[choice];
    }
}
