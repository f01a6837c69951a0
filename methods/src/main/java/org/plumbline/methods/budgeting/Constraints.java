package org.plumbline.methods.budgeting;

import java.util.List;
import java.util.Set;

/**
 * What may not be funded together, whatever the votes.
 *
 * @param caps the most that some projects may cost together
 * @param exclusions sets of projects of which at most one is funded
 */
public record Constraints(List<Cap> caps, List<Exclusion> exclusions) {

    public static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        caps = List.copyOf(caps);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * @param name of the category, say, for people to read
     * @param projects by their places in the list of projects
     * @param most in the election's unit of money, not negative
     */
    public record Cap(String name, Set<Integer> projects, long most) {
        public Cap {
            projects = Set.copyOf(projects);
            if (most < 0) {
                throw new IllegalArgumentException(name + " may cost " + most);
            }
        }
    }

    /**
     * @param name for people to read
     * @param projects by their places in the list of projects
     */
    public record Exclusion(String name, Set<Integer> projects) {
        public Exclusion {
            projects = Set.copyOf(projects);
        }
    }
}
