package org.plumbline.methods.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.budgeting.Election;

/** The money that is left, overall and under each cap, and what is shut out, as projects are funded one by one. */
public final class Room {
    private final Election election;
    private final Constraints constraints;
    private final long[] leftUnderCaps;
    private final List<List<Integer>> capsOf = new ArrayList<>();
    private final List<List<Integer>> exclusionsOf = new ArrayList<>();
    private final boolean[] shut;
    private long left;
    private int funded;

    public Room(Election election, Constraints constraints) {
        this.election = election;
        this.constraints = constraints;
        this.left = election.budget();
        this.shut = new boolean[constraints.exclusions().size()];
        this.leftUnderCaps =
                constraints.caps().stream().mapToLong(Constraints.Cap::most).toArray();
        for (int project = 0; project < election.projects().size(); project++) {
            int one = project;
            capsOf.add(places(constraints.caps(), cap -> cap.projects().contains(one)));
            exclusionsOf.add(places(
                    constraints.exclusions(), exclusion -> exclusion.projects().contains(one)));
        }
    }

    private static <T> List<Integer> places(List<T> all, Predicate<T> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                places.add(i);
            }
        }
        return List.copyOf(places);
    }

    public long left() {
        return left;
    }

    /** How many projects have been funded. */
    public int funded() {
        return funded;
    }

    public long spent() {
        return election.budget() - left;
    }

    /** Why the project cannot be funded now: by an exclusion, a cap or the budget, in this order; empty if it can. */
    public Optional<Refusal> refusal(int project) {
        Optional<Refusal> constraint = refusalByConstraint(project);
        if (constraint.isPresent() || election.cost(project) <= left) {
            return constraint;
        }
        return Optional.of(new Refusal(Refusal.Reason.OVER_BUDGET, funded, ""));
    }

    /** The same without a look at the budget, for a rule whose voters hold the money. */
    public Optional<Refusal> refusalByConstraint(int project) {
        for (int exclusion : exclusionsOf.get(project)) {
            if (shut[exclusion]) {
                return Optional.of(new Refusal(
                        Refusal.Reason.EXCLUDED,
                        funded,
                        constraints.exclusions().get(exclusion).name()));
            }
        }
        for (int cap : capsOf.get(project)) {
            if (election.cost(project) > leftUnderCaps[cap]) {
                return Optional.of(new Refusal(
                        Refusal.Reason.OVER_CAP,
                        funded,
                        constraints.caps().get(cap).name()));
            }
        }
        return Optional.empty();
    }

    /** Funds the project. What is left overall may become negative under a rule that raises what voters hold. */
    public void fund(int project) {
        left = Math.subtractExact(left, election.cost(project));
        capsOf.get(project).forEach(cap -> leftUnderCaps[cap] -= election.cost(project));
        exclusionsOf.get(project).forEach(exclusion -> shut[exclusion] = true);
        funded++;
    }
}
