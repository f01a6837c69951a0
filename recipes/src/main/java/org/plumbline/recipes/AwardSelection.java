package org.plumbline.recipes;

import java.util.List;

/**
 * Which awards of a ledger are meant.
 *
 * @param fund what the awards are of, as a sentence has it: {@code the Levelling Up Fund, rounds 1 and 2}
 * @param table the ledger
 * @param nation as the ledger spells it: {@code England}
 * @param rounds of the fund, at least one, from 1
 */
public record AwardSelection(String fund, String table, String nation, List<Integer> rounds) {

    public AwardSelection {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || rounds.stream().anyMatch(round -> round < 1)) {
            throw new IllegalArgumentException("not rounds of a fund: " + rounds);
        }
    }
}
