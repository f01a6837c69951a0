package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.methods.budgeting.Tie;

/** The ties that a rule met, and how each was broken. */
final class TieWords {
    private static final int MOST_LISTED = 10;
    private static final int MOST_NAMED = 4;

    private final Names names;

    TieWords(Names names) {
        this.names = names;
    }

    static String finding(CountedRule rule) {
        int ties = rule.outcome().ties().size();
        return ties == 0 ? "No tie was met" : ties == 1 ? "One tie was met" : Words.countFirst(ties) + " ties were met";
    }

    /** One sentence each, up to some; then how many more. */
    List<String> sentences(CountedRule rule) {
        List<Tie> ties = rule.outcome().ties();
        List<String> sentences = new ArrayList<>(
                ties.stream().limit(MOST_LISTED).map(this::words).toList());
        if (ties.size() > MOST_LISTED) {
            sentences.add("And " + Words.whole(ties.size() - MOST_LISTED) + " more, in tables/ties.csv.");
        }
        return sentences;
    }

    private String words(Tie tie) {
        return "Between " + names.list(tie.tied(), MOST_NAMED) + ": " + names.inSentence(tie.chosen())
                + " came first, which has " + RuleWords.tie(tie.by()) + ".";
    }
}
