package org.plumbline.methods.budgeting.reasons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;

/**
 * A made-up parish of two villages, whose answers are worked by hand. 100 of money; 10 voters, so 10 each. Six voters live in
 * Over and name the hall (40) and the green (30); two of them also name the bus stop (12). Four live in Nether and name the well
 * (36) and the bus stop.
 */
final class Villages {
    static final int HALL = 0;
    static final int GREEN = 1;
    static final int WELL = 2;
    static final int BUS_STOP = 3;

    private Villages() {}

    static Election election() {
        List<Project> projects =
                List.of(project("hall", 40), project("green", 30), project("well", 36), project("bus stop", 12));
        ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
        int[] added = {
            builder.add(new int[] {HALL, GREEN}, new long[2], 2, 4),
            builder.add(new int[] {HALL, GREEN, BUS_STOP}, new long[3], 3, 2),
            builder.add(new int[] {WELL, BUS_STOP}, new long[2], 2, 4)
        };
        int[] places = builder.places();
        int[][] groups = new int[2][3];
        groups[0][places[added[0]]] = 4;
        groups[0][places[added[1]]] = 2;
        groups[1][places[added[2]]] = 4;
        return new Election(
                "two villages",
                Map.of(),
                new MoneyUnit("GBP", 0),
                100,
                VoteType.APPROVAL,
                projects,
                builder.build(),
                Optional.of(new VoterGroups("village", List.of("Over", "Nether"), groups)));
    }

    private static Project project(String id, long cost) {
        return new Project(id, "", cost, List.of(), Map.of());
    }
}
