package org.plumbline.methods.budgeting.shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.Round;
import org.plumbline.methods.budgeting.Outcome.Stage;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Refusal.Reason;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;

/** What was bought at one endowment. Exact prices and refusals are worked out when they are asked for. */
public final class Purchases {
    private final Market market;
    private final Rational endowment;
    private final Scale scale;
    private final Ledger ledger;
    private final ExactPrices exact;
    private final Room room;
    private final Map<Integer, Refusal> shutOut;
    private final List<Tie> ties;
    private final long[] lowPaid;
    private final long[] highPaid;

    Purchases(
            Market market,
            Rational endowment,
            Scale scale,
            Ledger ledger,
            ExactPrices exact,
            Room room,
            Map<Integer, Refusal> shutOut,
            List<Tie> ties,
            long[] lowPaid,
            long[] highPaid) {
        this.market = market;
        this.endowment = endowment;
        this.scale = scale;
        this.ledger = ledger;
        this.exact = exact;
        this.room = room;
        this.shutOut = shutOut;
        this.ties = ties;
        this.lowPaid = lowPaid;
        this.highPaid = highPaid;
    }

    /** What every voter held. */
    public Rational endowment() {
        return endowment;
    }

    /** What they cost together. */
    public long spent() {
        return room.spent();
    }

    /** Projects, by their places in the list, in the order in which they were bought. */
    int[] order() {
        return ledger.order();
    }

    /** Whether some project has supporters, is neither bought nor shut out, and costs no more than this. */
    public boolean leavesOpen(long most) {
        Columns columns = market.columns();
        for (int p = 0; p < columns.projects; p++) {
            if (columns.supporters[p] > 0
                    && ledger.roundOf(p) == Ledger.NEVER
                    && columns.costs[p] <= most
                    && !shutOut.containsKey(p)) {
                return true;
            }
        }
        return false;
    }

    /** What is left, to be filled: a new one at every call. */
    public Room room() {
        Room left = market.room();
        for (int project : order()) {
            left.fund(project);
        }
        return left;
    }

    /** Everything that is known of it, without a search or a comparison. */
    public Outcome outcome() {
        List<Round> rounds = new ArrayList<>();
        for (int project : order()) {
            rounds.add(new Round(project, Stage.RULE, Optional.of(exact.price(rounds.size()))));
        }
        return new Outcome(rounds, refusals(), ties, Optional.empty(), Optional.empty());
    }

    private Map<Integer, Refusal> refusals() {
        Map<Integer, Refusal> refusals = new TreeMap<>();
        Spending spending = new Spending(market.columns(), ledger, exact, scale, endowment, lowPaid, highPaid);
        for (int p = 0; p < market.columns().projects; p++) {
            if (ledger.roundOf(p) == Ledger.NEVER) {
                refusals.put(p, refusal(p, spending));
            }
        }
        return refusals;
    }

    private Refusal refusal(int project, Spending spending) {
        if (market.columns().supporters[project] == 0) {
            return new Refusal(Reason.NO_SUPPORTERS, 0, "");
        }
        int after = spending.cannotPayAfter(project);
        Optional<Refusal> shut = Optional.ofNullable(shutOut.get(project));
        return shut.filter(refusal -> refusal.after() <= after)
                .orElse(new Refusal(Reason.SUPPORTERS_CANNOT_PAY, after, ""));
    }
}
