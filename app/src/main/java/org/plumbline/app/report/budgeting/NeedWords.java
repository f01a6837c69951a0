package org.plumbline.app.report.budgeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.Whys;
import org.plumbline.methods.budgeting.reasons.Answer;
import org.plumbline.model.budgeting.Election;

/** What a project that lost would have needed: more votes, or a lower cost. */
final class NeedWords {
    private final BudgetAnswer answer;
    private final Election election;
    private final Amounts amounts;

    NeedWords(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.amounts = new Amounts(election.money());
    }

    /** The finding, for a heading. */
    String finding(int project) {
        Optional<Answer.Found> votes = find(project).map(Whys.Needs::votes).flatMap(NeedWords::found);
        return votes.map(found -> more(found.value()) + " would have won it a place")
                .map(Words::capital)
                .orElse("What would have won it a place");
    }

    List<String> sentences(int project) {
        return find(project)
                .map(needs -> List.of(votes(needs.votes()), cost(project, needs.cost())))
                .orElse(List.of(
                        "How many more votes or how much lower a cost would have won is found by counting all of it again, many"
                                + " times. There are too many votes to do that for every project here;"
                                + " plumbline budgeting explain does it for one."));
    }

    private Optional<Whys.Needs> find(int project) {
        return Optional.ofNullable(answer.whys().needs().get(project));
    }

    private static Optional<Answer.Found> found(Answer answer) {
        return answer instanceof Answer.Found found ? Optional.of(found) : Optional.empty();
    }

    private static String more(long count) {
        return Words.count(count) + " more " + (count == 1 ? "voter" : "voters");
    }

    private String votes(Answer needed) {
        if (needed instanceof Answer.Found found) {
            String each = election.voteType().hasPoints()
                    ? " and " + (found.value() == 1 ? "gives" : "give") + " it " + points()
                            + (found.value() == 1 ? "," : " each,")
                    : "";
            return "With " + more(found.value()) + ", who " + (found.value() == 1 ? "votes" : "vote") + " for it alone"
                    + each
                    + (each.isEmpty() ? ", it is funded; " : " it is funded; ")
                    + (found.value() == 1
                            ? "as it stands it is not."
                            : "with " + more(found.value() - 1) + " it is not.")
                    + " All votes were counted again with them."
                    + (found.only()
                            ? ""
                            : " Under this rule a vote more can also move others, so it is not proved that no smaller number would"
                                    + " do.");
        }
        return needed instanceof Answer.Never never
                ? "No number of further votes would have won: " + why(never.why())
                : ((Answer.NotWorkedOut) needed)
                        .enough()
                        .map(enough -> "With " + more(enough)
                                + " who vote for it alone it is funded; whether a smaller number would"
                                + " do was not found within the counts that are tried.")
                        .orElse("How many more votes it needed was not found within the counts that are tried.");
    }

    private String points() {
        String points = BigDecimal.valueOf(
                        answer.whys().pointsOfOne(), election.profile().pointDecimals())
                .stripTrailingZeros()
                .toPlainString();
        return points + (points.equals("1") ? " point" : " points");
    }

    private String cost(int project, Answer needed) {
        if (needed instanceof Answer.Found found) {
            return "With the votes as they are, at a cost of " + amounts.of(found.value()) + ", "
                    + amounts.of(election.cost(project) - found.value()) + " lower, it is funded; at "
                    + amounts.of(found.value() + 1) + " it is not."
                    + (found.only() ? "" : " It is not proved that no greater cost would do.");
        }
        return needed instanceof Answer.Never never
                ? "No lower cost would have won: " + why(never.why())
                : ((Answer.NotWorkedOut) needed)
                        .enough()
                        .map(enough -> "At a cost of " + amounts.of(enough)
                                + " it is funded; whether a greater one would do was not"
                                + " found within the counts that are tried.")
                        .orElse("Which lower cost would have won was not found within the counts that are tried.");
    }

    private static String why(Answer.Why why) {
        return switch (why) {
            case COSTS_MORE_THAN_THE_BUDGET -> "it costs more than there is to share.";
            case COSTS_MORE_THAN_ITS_CAP -> "it costs more than its category may.";
            case COSTS_THE_PARTS_OF_ALL_VOTERS ->
                "it costs the whole budget, and voters who do not support it keep their parts.";
            case A_BALLOT_FOR_IT_ALONE_GIVES_NOTHING ->
                "under this rule a ballot that names one project alone gives it nothing.";
            case NO_SUPPORTERS -> "nobody voted for it.";
            case NOT_EVEN_AT_THE_LOWEST_COST -> "it would not be funded if it cost next to nothing.";
        };
    }
}
