package org.plumbline.app.report.budgeting;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.BarChart;

/**
 * All that a project's page shows.
 *
 * @param facts what it is: cost, votes, category
 * @param answer whether it is funded, and why in a sentence
 * @param need what would have won; no sentences for a project that is funded
 * @param rules under which rules it is funded; none where only one was counted
 * @param check a command that says the same again; empty where its id could not stand in a command
 */
public record ProjectPage(
        String title,
        String election,
        List<Fact> facts,
        boolean funded,
        List<String> answer,
        List<String> why,
        Optional<Money> money,
        Need need,
        List<UnderRule> rules,
        String check,
        String source) {

    public ProjectPage {
        facts = List.copyOf(facts);
        answer = List.copyOf(answer);
        why = List.copyOf(why);
        rules = List.copyOf(rules);
    }

    /** A word and what it is here. */
    public record Fact(String name, String value) {}

    /** What its supporters paid for instead. */
    public record Money(String finding, BarChart bars, String caption) {}

    /** What would have won. */
    public record Need(String finding, List<String> sentences) {
        public Need {
            sentences = List.copyOf(sentences);
        }
    }

    /** Its fate under one rule. */
    public record UnderRule(String title, boolean funded, String fate, boolean chosen) {}
}
