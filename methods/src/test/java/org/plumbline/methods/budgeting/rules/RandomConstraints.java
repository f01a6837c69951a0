package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;

/** Caps and exclusions by a seed, for tests of properties: none at all, disjoint ones and such as overlap. */
final class RandomConstraints {

    private RandomConstraints() {}

    static Constraints of(long seed, Election election) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Constraints.Cap> caps = new ArrayList<>();
        List<Constraints.Exclusion> exclusions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            caps.add(new Constraints.Cap("cap " + i, some(random, election), random.nextLong(election.budget() + 1)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            exclusions.add(new Constraints.Exclusion("exclusion " + i, some(random, election)));
        }
        return new Constraints(caps, exclusions);
    }

    private static Set<Integer> some(SplittableRandom random, Election election) {
        Set<Integer> projects = new HashSet<>();
        for (int project = 0; project < election.projects().size(); project++) {
            if (random.nextInt(3) == 0) {
                projects.add(project);
            }
        }
        return projects;
    }
}
