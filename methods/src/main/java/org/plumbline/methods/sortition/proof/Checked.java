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
        /** The least chance is as great as can be: the last stage's, those who can have none being settled before. */
        MAXIMIN;

        /** Whether what a class can gain alone counts at a stage, and not only what all that are left can gain together. */
        boolean settlesAt(int stage, int stages) {
            return this == LEXIMIN || stage < stages - 1;
        }
    }

    public Checked {
        faults = List.copyOf(faults);
        stages = List.copyOf(stages);
    }

    /** No fault, and no gap above the tolerance. */
    public boolean isProved() {
        return faults.isEmpty() && !stages.isEmpty() && gap() <= tolerance;
    }

    /** By how much there could be more at some stage, of what is claimed there; in 10^12ths. */
    public long gap() {
        long greatest = 0;
        for (int stage = 0; stage < stages.size(); stage++) {
            greatest = Math.max(greatest, gap(stage));
        }
        return greatest;
    }

    /** By how much there could be more, of what is claimed of a stage; in 10^12ths. */
    public long gap(int stage) {
        StageProof proof = stages.get(stage);
        return claim.settlesAt(stage, stages.size()) ? proof.classGap() : proof.gap();
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
