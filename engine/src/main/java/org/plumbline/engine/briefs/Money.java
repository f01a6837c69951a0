package org.plumbline.engine.briefs;

import java.util.List;

/**
 * What was awarded, and what each stated rule would have given.
 *
 * @param fund its name, with the rounds
 * @param of whose money this is: awards were made to districts, so a ward is told of its district's
 * @param residents by whom figures a head are reckoned
 * @param when they were counted, "mid-2019"; empty where nothing says so
 * @param potPerHead all the money, awarded to whomever, for each resident of the country
 * @param awarded by each rule that says whose an award is, the strictest first
 * @param rules the main one first
 * @param low end of the middle 90% of shares under the main rule over the drawn choices; {@code high} the other
 * @param choices how many were drawn
 * @param projects awarded to it by its own name
 */
public record Money(
        String fund,
        String of,
        Figure residents,
        String when,
        Figure potPerHead,
        List<Awarded> awarded,
        List<UnderRule> rules,
        Figure low,
        Figure high,
        Figure choices,
        List<Project> projects) {
    public Money {
        awarded = List.copyOf(awarded);
        rules = List.copyOf(rules);
        projects = List.copyOf(projects);
    }

    /**
     * What was awarded under one rule of attribution.
     *
     * @param countryPerHead the same for each resident of the country
     * @param moreOnChoices share of the stated choices, 0 to 1, under which this is more than the share under the main rule
     */
    public record Awarded(
            String title, Figure awards, Figure pounds, Figure perHead, Figure countryPerHead, Figure moreOnChoices) {

        /** Whether it is more than the share under nearly every choice, or under hardly any. */
        public Verdict verdict() {
            return switch (org.plumbline.methods.index.Standing.of(moreOnChoices.number())) {
                case ROBUSTLY_ON -> Verdict.MORE;
                case CONTESTED -> Verdict.EITHER;
                case ROBUSTLY_OFF -> Verdict.LESS;
            };
        }
    }

    /** How what was awarded compares with the share under the main rule. */
    public enum Verdict {
        MORE,
        LESS,
        EITHER
    }

    /** What one rule would have given. */
    public record UnderRule(String title, Figure pounds, Figure perHead) {}

    /** One award. */
    public record Project(String title, String round, Figure pounds) {}
}
