package org.plumbline.methods.budgeting.rules;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;

/** Small elections of every type of vote, with constraints and a tie order, each by its seed. */
public final class Samples {
    private static final List<TieOrder> TIES = List.of(
            TieOrder.of(TieRule.ID_AS_TEXT),
            TieOrder.of(TieRule.MOST_VOTES, TieRule.LOWEST_COST, TieRule.ID_AS_NUMBER),
            TieOrder.of(TieRule.HIGHEST_COST, TieRule.ID_AS_NUMBER),
            new TieOrder(List.of(TieRule.PUBLIC_SEED), "drawn in public"));

    private Samples() {}

    public record Sample(long seed, Election election, Constraints constraints, TieOrder ties) {}

    public static Stream<Sample> of(int count) {
        return LongStream.range(0, count).mapToObj(Samples::one);
    }

    public static Sample one(long seed) {
        VoteType type = VoteType.values()[(int) (seed % VoteType.values().length)];
        Election election = RandomElections.tiny(seed, type);
        Constraints constraints = seed % 3 == 0 ? Constraints.NONE : RandomConstraints.of(seed, election);
        return new Sample(seed, election, constraints, TIES.get((int) (seed / 7 % TIES.size())));
    }

    /** Every utility that the votes can say, the cost first. */
    public static List<Utility> utilities(Election election) {
        if (election.voteType() == VoteType.ORDINAL) {
            return List.of(
                    new Utility.Cost(),
                    new Utility.Cardinality(),
                    new Utility.Borda(Utility.Places.OF_THE_BALLOT, 1),
                    new Utility.Borda(Utility.Places.OF_ALL_PROJECTS, 0));
        }
        return election.voteType().hasPoints()
                ? List.of(new Utility.Cost(), new Utility.Cardinality(), new Utility.Points())
                : List.of(new Utility.Cost(), new Utility.Cardinality());
    }
}
