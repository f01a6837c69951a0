package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/** Every voter singly, with the amount for each project. */
final class PlainVoters {
    final List<long[]> amounts = new ArrayList<>();

    PlainVoters(Election election, Utility utility) {
        Supporters supporters = Supporters.of(election, utility);
        long[][] byBallot =
                new long[election.profile().size()][election.projects().size()];
        for (int project = 0; project < election.projects().size(); project++) {
            for (int i = supporters.start(project); i < supporters.end(project); i++) {
                byBallot[supporters.ballot(i)][project] = supporters.amount(i);
            }
        }
        for (int ballot = 0; ballot < byBallot.length; ballot++) {
            for (int voter = 0; voter < election.profile().voters(ballot); voter++) {
                amounts.add(Arrays.copyOf(byBallot[ballot], byBallot[ballot].length));
            }
        }
    }

    int size() {
        return amounts.size();
    }
}
