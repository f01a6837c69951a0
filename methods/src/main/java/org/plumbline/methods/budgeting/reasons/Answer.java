package org.plumbline.methods.budgeting.reasons;

import java.util.Optional;

/** What would have changed a project's fate. */
public sealed interface Answer {

    /**
     * A threshold, checked on both sides by counting the changed election: at the value the project is funded, and one beyond it
     * (one voter fewer, one unit of cost more) it is not.
     *
     * @param value how many more voters, or which cost
     * @param only whether it is proved that there is no other threshold. Under some rules more votes or a lower cost can
     *     also hurt; there, a smaller change may do as well, and none was looked for but on the way to this one
     * @param counts how many times the election was counted again
     */
    record Found(long value, boolean only, int counts) implements Answer {}

    /** No such change would do. */
    record Never(Why why) implements Answer {}

    /**
     * Given up.
     *
     * @param enough how many more voters, or which cost, is known to do, though perhaps a smaller change does; empty where
     *     nothing that was tried does
     * @param counts how many times the election was counted again
     */
    record NotWorkedOut(Optional<Long> enough, int counts) implements Answer {}

    enum Why {
        /** It costs more than there is to share. */
        COSTS_MORE_THAN_THE_BUDGET,
        /** It costs more than its category may. */
        COSTS_MORE_THAN_ITS_CAP,
        /** It costs the whole budget, of which every voter holds a part that only a supporter would pay. */
        COSTS_THE_PARTS_OF_ALL_VOTERS,
        /** Under this rule a ballot that names one project alone gives that project nothing. */
        A_BALLOT_FOR_IT_ALONE_GIVES_NOTHING,
        /** Nobody supports it, and a rule funds nothing that nobody supports. */
        NO_SUPPORTERS,
        /** It would not have been funded had it cost one unit of money. */
        NOT_EVEN_AT_THE_LOWEST_COST
    }
}
