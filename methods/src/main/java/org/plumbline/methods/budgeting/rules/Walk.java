package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;

/** One walk through projects in groups of equal support, funding what fits. */
final class Walk {
    private final Room room;
    private final TieOrder.Breaker breaker;
    private final Outcome.Stage stage;
    private final boolean skip;
    private final List<Outcome.Round> rounds = new ArrayList<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private boolean ended;

    Walk(Room room, TieOrder.Breaker breaker, Outcome.Stage stage, boolean skip) {
        this.room = room;
        this.breaker = breaker;
        this.stage = stage;
        this.skip = skip;
    }

    /** Those of the projects that have support, and enough of it; the others are refused. */
    List<Integer> eligible(int[] projects, Support support, Rational least) {
        List<Integer> eligible = new ArrayList<>();
        for (int project : projects) {
            if (support.sum(project).signum() == 0) {
                refuse(project, Refusal.Reason.NO_SUPPORTERS);
            } else if (!support.reaches(project, least)) {
                refuse(project, Refusal.Reason.BELOW_THRESHOLD);
            } else {
                eligible.add(project);
            }
        }
        return eligible;
    }

    Outcome through(List<List<Integer>> groups) {
        for (List<Integer> group : groups) {
            List<Integer> open = new ArrayList<>(group);
            while (!ended && !shutOutRemoved(open).isEmpty()) {
                int next = next(open);
                open.remove((Integer) next);
                fundOrEnd(next);
            }
            open.forEach(project -> refuse(project, Refusal.Reason.NOT_REACHED));
        }
        return new Outcome(rounds, refusals, ties, Optional.empty(), Optional.empty());
    }

    /** Where nothing is skipped, the budget is looked at only when it is a project's turn. */
    private List<Integer> shutOutRemoved(List<Integer> open) {
        open.removeIf(project -> {
            Optional<Refusal> refusal = skip ? room.refusal(project) : room.refusalByConstraint(project);
            refusal.ifPresent(it -> refusals.put(project, it));
            return refusal.isPresent();
        });
        return open;
    }

    private int next(List<Integer> open) {
        if (open.size() == 1) {
            return open.get(0);
        }
        Tie tie = breaker.broken(room.funded(), open);
        ties.add(tie);
        return tie.chosen();
    }

    private void fundOrEnd(int project) {
        Optional<Refusal> refusal = room.refusal(project);
        refusal.ifPresentOrElse(it -> refusals.put(project, it), () -> {
            room.fund(project);
            rounds.add(new Outcome.Round(project, stage, Optional.empty()));
        });
        ended = refusal.isPresent();
    }

    private void refuse(int project, Refusal.Reason reason) {
        refusals.put(project, new Refusal(reason, room.funded(), ""));
    }
}
