package org.plumbline.methods.sortition.proof;

import java.util.List;

/**
 * What the check of a lottery for Nash welfare found.
 *
 * @param faults where the lottery is not what it is claimed to be; none in a good answer
 * @param people who have a chance, and over whom the product is taken
 * @param gap the geometric mean of their chances could be higher by at most this share of itself (a little over, for small
 *     shares: e to this power, less 1), in 10^12ths, rounded up
 * @param how the bound is known
 */
public record NashChecked(List<Fault> faults, int people, long gap, StageProof.How how) {

    public NashChecked {
        faults = List.copyOf(faults);
    }

    /** @param tolerance in 10^12ths */
    public boolean isProvedTo(long tolerance) {
        return faults.isEmpty() && gap <= tolerance;
    }
}
