package org.plumbline.model.budgeting;

import java.util.Arrays;
import java.util.Optional;

/** What voters were asked for, by the word that Pabulib files have for it. */
public enum VoteType {
    /** Any number of projects, all alike. */
    APPROVAL("approval"),
    /** One project. */
    CHOOSE_ONE("choose-1"),
    /** Points out of a sum that each voter has. */
    CUMULATIVE("cumulative"),
    /** Points for each project, without a sum to share. */
    SCORING("scoring"),
    /** Projects in the order of preference, the best first. */
    ORDINAL("ordinal");

    private final String text;

    VoteType(String text) {
        this.text = text;
    }

    /** As files write it. */
    public String text() {
        return text;
    }

    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    public static Optional<VoteType> find(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }
}
