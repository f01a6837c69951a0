package org.plumbline.methods.sortition.proof;

import java.util.List;

/**
 * What a check found.
 *
 * @param claim what was to be proved
 * @param faults where the lottery or the certificate is not what it is claimed to be; none in a good answer
 * @param stages what each stage proves; empty where faults left nothing to prove
 * @param off the greatest difference between a level and the chance that the lottery gives a class settled at it, in 10^12ths
 * @param tolerance up to which gaps count as none, in 10^12ths
 */
public record Checked(Claim claim, List<Fault> faults, List<StageProof> stages, long off, long tolerance) {

    /** What a certificate is to prove. */
    public enum Claim {
        /** No class can have more without somebody's having less who has no more. */
        LEXIMIN,
        /** The least chance is as great as can be. */
        MAXIMIN
    }

    public Checked {
        faults = List.copyOf(faults);
        stages = List.copyOf(stages);
    }

    /** No fault, and no gap above the tolerance. */
    public boolean isProved() {
        long gap = claim == Claim.LEXIMIN ? greatestClassGap() : greatestGap();
        return faults.isEmpty() && !stages.isEmpty() && gap <= tolerance;
    }

    /** Whether patience ended before every stage was settled one way or the other. */
    public boolean isUnfinished() {
        return stages.stream().anyMatch(stage -> stage.how() == StageProof.How.UNFINISHED);
    }

    /** By how much the least chance could be higher at some stage, at most; in 10^12ths. */
    public long greatestGap() {
        return stages.stream().mapToLong(StageProof::gap).max().orElse(0);
    }

    /** By how much the chance of some class could be higher, at most; in 10^12ths. */
    public long greatestClassGap() {
        return stages.stream().mapToLong(StageProof::classGap).max().orElse(0);
    }
}
