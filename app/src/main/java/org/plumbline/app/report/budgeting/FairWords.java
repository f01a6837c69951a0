package org.plumbline.app.report.budgeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.reasons.Proportionality.Finding;
import org.plumbline.methods.budgeting.reasons.Proportionality.Violation;

/** Whether any group of voters was passed over: the strictest test of the kind that some rule always passes. */
final class FairWords {
    private final BudgetAnswer answer;
    private final Names names;
    private final Amounts amounts;

    FairWords(BudgetAnswer answer) {
        this.answer = answer;
        this.names = new Names(answer.election());
        this.amounts = new Amounts(answer.election().money());
    }

    String finding(int rule) {
        Finding finding = answer.whys().findings().get(rule);
        int groups = finding.violations().size();
        return finding.holds()
                ? "No group of voters was passed over by more than one project"
                : groups == 1
                        ? "A group of voters was passed over"
                        : Words.countFirst(groups) + " groups of voters, which may overlap, were passed over";
    }

    List<String> sentences(int rule) {
        Finding finding = answer.whys().findings().get(rule);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Any group of voters who want the same project has a part of the budget by its number. Tested exactly, for"
                        + " every project that is not funded and every group of those who voted for it: would the group's part have"
                        + " paid for as much of what they want as any of them gets and that project besides, or more? (EJR+ up to one"
                        + " project.)");
        if (finding.holds()) {
            sentences.add("For no group is that so.");
        } else {
            sentences.add("For example: " + words(finding.violations().get(0)));
        }
        return sentences;
    }

    private String words(Violation one) {
        boolean byNumber = answer.whys().worth() instanceof Utility.Cardinality;
        String who = one.voters() == 1 ? "One voter" : Words.whole(one.voters()) + " voters";
        String part = amounts.of(one.part());
        return byNumber
                ? who + (one.voters() == 1 ? " wants " : " want ") + names.inSentence(one.project())
                        + (one.voters() == 1 ? " and gets at most " : " and get at most ") + Words.count(one.atMost())
                        + " of their projects. Their part of the budget is " + part + ", which would pay for "
                        + tenthsDown(one.entitled()) + " projects of that cost."
                : who + (one.voters() == 1 ? " wants " : " want ") + names.inSentence(one.project()) + ", which costs "
                        + amounts.of(answer.election().cost(one.project())) + ". "
                        + (one.atMost() == 0
                                ? "Nothing else that any of them voted for is funded. "
                                : "What is funded of all that any one of them voted for costs at most "
                                        + amounts.of(one.atMost()) + ". ")
                        + "Their part of the budget is " + part + ".";
    }

    /** Rounded down: nobody is told of more than their part would have paid for. */
    private static String tenthsDown(Rational worth) {
        return new BigDecimal(worth.times(10).floor(), 1).toPlainString();
    }
}
