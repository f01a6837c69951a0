package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.proof.Checked;
import org.plumbline.methods.sortition.proof.Fault;
import org.plumbline.methods.sortition.proof.NashChecked;
import org.plumbline.methods.sortition.proof.ProofCheck;
import org.plumbline.recipes.sortition.PanelRule;

/**
 * What an independent check proves of a selection, in numbers that do not depend on the solver: gaps are told in millionths,
 * rounded up, and one is what is proved of a selection that came to its end.
 *
 * @param claim what was to be proved; {@link PanelRule.Proves#MAXIMIN} of a leximin that was stopped
 * @param holds whether it is proved, to the recipe's tolerance
 * @param gap by how much there could be more at most: of a chance, for Nash welfare of the geometric mean; {@code NaN} where
 *     nothing is proved
 * @param stages in the order of the certificate; none for Nash welfare
 * @param faults in words, where the lottery or the certificate is not what it is claimed to be
 */
public record PanelProof(PanelRule.Proves claim, boolean holds, double gap, List<Stage> stages, List<String> faults) {
    /** Below this, gaps are not told apart. */
    public static final double TOLERANCE = (double) ProofCheck.TOLERANCE / Lottery.ONE;

    private static final int MOST_FAULTS = 20;

    /**
     * One level.
     *
     * @param level the chance, 0 to 1
     * @param people settled at it
     * @param gap by how much a chance of theirs could be greater at most
     */
    public record Stage(double level, int people, double gap) {}

    public PanelProof {
        stages = List.copyOf(stages);
        faults = List.copyOf(faults);
    }

    /** What the check makes of a method's answer. Cost: of {@link ProofCheck}. */
    static PanelProof of(PanelRule rule, PoolClasses classes, Lottery lottery, Certificate certificate, Solver solver) {
        ProofCheck check = new ProofCheck(solver, Patience.ENDLESS);
        double tolerance = rule.tolerance().orElse(0);
        return switch (rule.proves()) {
            case NOTHING -> new PanelProof(PanelRule.Proves.NOTHING, false, Double.NaN, List.of(), List.of());
            case NASH -> ofNash(check.nash(classes, lottery), tolerance);
            case MAXIMIN -> ofStages(PanelRule.Proves.MAXIMIN, check.maximin(classes, lottery, certificate), tolerance);
            case LEXIMIN ->
                settlesAll(certificate, classes)
                        ? ofStages(PanelRule.Proves.LEXIMIN, check.leximin(classes, lottery, certificate), tolerance)
                        : ofStages(PanelRule.Proves.MAXIMIN, check.maximin(classes, lottery, certificate), tolerance);
        };
    }

    /** Whether every class has its level; a leximin that was stopped proves what it says of the least chance alone. */
    private static boolean settlesAll(Certificate certificate, PoolClasses classes) {
        return certificate.stages().stream()
                        .mapToInt(Certificate.Stage::settledCount)
                        .sum()
                == classes.count();
    }

    /** Whether all is proved that a rule promises. */
    boolean keeps(PanelRule rule) {
        return rule.proves() == PanelRule.Proves.NOTHING || (holds && claim == rule.proves());
    }

    private static PanelProof ofNash(NashChecked checked, double tolerance) {
        double gap = gap(checked.gap());
        return new PanelProof(
                PanelRule.Proves.NASH,
                checked.faults().isEmpty() && gap <= tolerance,
                gap,
                List.of(),
                words(checked.faults()));
    }

    private static PanelProof ofStages(PanelRule.Proves claim, Checked checked, double tolerance) {
        List<Stage> stages = new ArrayList<>();
        double greatest = checked.stages().isEmpty() ? Double.NaN : 0;
        for (var stage : checked.stages()) {
            double gap = gap(checked.gap(stages.size()));
            stages.add(new Stage((double) stage.level() / Lottery.ONE, stage.people(), gap));
            greatest = Math.max(greatest, gap);
        }
        boolean holds = checked.faults().isEmpty() && greatest <= tolerance;
        return new PanelProof(claim, holds, greatest, stages, words(checked.faults()));
    }

    private static double gap(long of) {
        long millionths = Math.max(1, Math.floorDiv(of + ProofCheck.TOLERANCE - 1, ProofCheck.TOLERANCE));
        return millionths / 1e6;
    }

    private static List<String> words(List<Fault> faults) {
        return faults.stream().limit(MOST_FAULTS).map(PanelProof::words).toList();
    }

    private static String words(Fault fault) {
        String where = fault.stage() < 0 ? "" : " (stage " + (fault.stage() + 1) + ")";
        String one = "class " + (fault.number() + 1);
        return switch (fault.kind()) {
                    case PANEL -> "panel " + (fault.number() + 1) + " of the lottery breaks a quota";
                    case CLASSES -> "a stage of the certificate is not of this pool";
                    case WEIGHT -> "the weight of " + one + " proves nothing";
                    case SETTLED_TWICE -> one + " is settled twice";
                    case NOT_SETTLED -> one + " is settled at no stage";
                    case CHANCE_IS_NOT_THE_LEVEL -> "the lottery does not give " + one + " the level it is settled at";
                    case LESS_THAN_THE_LEVEL -> one + " has less than the level";
                    case LEVEL_FALLS -> "the level is below that of the stage before";
                    case LEFT_OUT -> one + " has no chance, and might have one";
                }
                + where;
    }

    /** What is proved, as a sentence. */
    public String words() {
        if (claim == PanelRule.Proves.NOTHING) {
            return "Nothing is proved of this method's chances.";
        }
        if (Double.isNaN(gap) || !faults.isEmpty()) {
            return "Nothing is proved: what the selection says of itself does not hold.";
        }
        String most = Decimals.fixed(gap, 6);
        return switch (claim) {
            case LEXIMIN ->
                "Proved: nobody's chance could be greater by more than " + most
                        + " without taking from somebody who has no greater one.";
            case MAXIMIN -> "Proved: the least chance could not be greater by more than " + most + ".";
            case NASH ->
                "Proved: the geometric mean of all chances could not be greater by more than " + most + " of itself.";
            case NOTHING -> throw new IllegalStateException("answered above");
        };
    }
}
