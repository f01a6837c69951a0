package org.plumbline.methods.sortition.proof;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * Checks that a lottery is what its certificate says, exactly. Cost: a small linear programme for each stage and, where its
 * prices do not prove enough, one of whole numbers.
 */
public final class ProofCheck {
    /** A millionth: up to this, gaps count as none, and so does what a lottery's chances are off the levels. */
    public static final long TOLERANCE = Lottery.ONE / 1_000_000;

    private final Solver solver;
    private final Patience patience;

    /** @param patience where it ends, what is not yet proved is reported with the best bound there is */
    public ProofCheck(Solver solver, Patience patience) {
        this.solver = solver;
        this.patience = patience;
    }

    /** That every chance is as LEXIMIN has it: every class is settled at some stage. */
    public Checked leximin(PoolClasses classes, Lottery lottery, Certificate certificate) {
        return check(classes, lottery, certificate, Checked.Claim.LEXIMIN);
    }

    /** That the least chance is as great as can be: the classes that no stage settles have at least the level of the last. */
    public Checked maximin(PoolClasses classes, Lottery lottery, Certificate certificate) {
        return check(classes, lottery, certificate, Checked.Claim.MAXIMIN);
    }

    private Checked check(PoolClasses classes, Lottery lottery, Certificate certificate, Checked.Claim claim) {
        List<Fault> faults = new ArrayList<>(panelFaults(classes, lottery));
        faults.addAll(CertificateForm.faults(classes, certificate, claim == Checked.Claim.LEXIMIN));
        if (!faults.isEmpty()) {
            return new Checked(claim, faults, List.of(), 0, TOLERANCE);
        }
        StageCheck stages = new StageCheck(classes, lottery, certificate, claim);
        List<StageProof> proofs = new ArrayList<>();
        try (SeatBound bound = new SeatBound(classes, solver)) {
            for (int stage = 0; stage < certificate.stages().size(); stage++) {
                faults.addAll(stages.faults(stage));
                proofs.add(stages.prove(stage, bound, patience));
                stages.settle(stage);
            }
        }
        return new Checked(claim, faults, proofs, stages.greatestOff(), TOLERANCE);
    }

    /**
     * That the product of the chances is as great as can be, over those who have one; and that those without can sit on no
     * panel. Let p be the chances and q those of any other lottery: log q - log p is at most q / p - 1, so the sum of logarithms
     * rises by no more than the sum of q / p less the number of people, and the sum of q / p is no more than the greatest sum of
     * 1 / p over the seats of any panel.
     */
    public NashChecked nash(PoolClasses classes, Lottery lottery) {
        List<Fault> faults = panelFaults(classes, lottery);
        if (!faults.isEmpty()) {
            return new NashChecked(faults, 0, Lottery.ONE, StageProof.How.UNFINISHED);
        }
        try (SeatBound bound = new SeatBound(classes, solver)) {
            return new NashCheck(classes, lottery).prove(bound, patience);
        }
    }

    private static List<Fault> panelFaults(PoolClasses classes, Lottery lottery) {
        List<Fault> faults = new ArrayList<>();
        for (int panel = 0; panel < lottery.size(); panel++) {
            if (!classes.allows(lottery.panel(panel))) {
                faults.add(new Fault(Fault.Kind.PANEL, -1, panel, 0));
            }
        }
        return faults;
    }
}
