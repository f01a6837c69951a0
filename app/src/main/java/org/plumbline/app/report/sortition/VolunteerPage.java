package org.plumbline.app.report.sortition;

import java.util.List;

/**
 * All that the page for volunteers shows. It says of nobody what they are like: neither features nor the quotas that people of one
 * chance have in common, which would tell the same.
 *
 * @param how the lottery in a resident's words
 * @param quotas at their limit, of the whole pool
 * @param questions that are often asked, with answers
 */
public record VolunteerPage(
        String title,
        String headline,
        List<String> how,
        List<Chance> chances,
        List<String> quotas,
        List<Question> questions,
        String check) {

    public VolunteerPage {
        how = List.copyOf(how);
        chances = List.copyOf(chances);
        quotas = List.copyOf(quotas);
        questions = List.copyOf(questions);
    }

    /** Everybody who has one chance. */
    public record Chance(String heading, String says, List<String> keys) {
        public Chance {
            keys = List.copyOf(keys);
        }
    }

    /** A question with its answer. */
    public record Question(String asked, String answer) {}
}
