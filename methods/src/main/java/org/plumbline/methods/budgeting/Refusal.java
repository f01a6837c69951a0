package org.plumbline.methods.budgeting;

/**
 * Why a project was not funded.
 *
 * @param reason the first that a project met
 * @param after how many projects had been funded when it was met
 * @param by the name of the cap or of the exclusion, or empty
 */
public record Refusal(Reason reason, int after, String by) {

    public enum Reason {
        /** No voter supports it. */
        NO_SUPPORTERS,
        /** Fewer votes or points than the rule asks for. */
        BELOW_THRESHOLD,
        /** It costs more than the money that was left. */
        OVER_BUDGET,
        /** Its category's cap would have been passed. */
        OVER_CAP,
        /** A project that it may not be funded beside was funded. */
        EXCLUDED,
        /** What its supporters had left did not pay for it. */
        SUPPORTERS_CANNOT_PAY,
        /** The rule had stopped before it. */
        NOT_REACHED,
        /** The others are worth more together. */
        WORTH_LESS
    }
}
