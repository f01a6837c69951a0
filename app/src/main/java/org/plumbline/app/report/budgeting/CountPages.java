package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.app.report.charts.BarChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.engine.runs.Run;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/** Puts the report of a count together. */
final class CountPages {
    private static final int MOST_DRAWN = 60;

    private final BudgetAnswer answer;
    private final Election election;
    private final CountedRule rule;
    private final CommonParts common;
    private final Names names;
    private final Amounts amounts;
    private final long[] votes;

    CountPages(Run run, BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.rule = answer.chosenRule();
        this.common = new CommonParts(run, answer);
        this.names = new Names(election);
        this.amounts = new Amounts(election.money());
        this.votes = Supporters.votes(election);
    }

    CountPage page() {
        return new CountPage(
                common.title(),
                common.sub(),
                List.of(headline(), "The rule: " + rule.recipe().title() + "."),
                common.source(),
                funded(),
                lost(),
                common.shares(),
                common.fair(),
                common.sure(
                        "Another rule may fund others: plumbline budgeting compare counts the same votes by several."),
                common.rule(rule),
                common.whence("./plumbline budgeting count VOTES " + common.rule()));
    }

    private String headline() {
        int funded = rule.outcome().rounds().size();
        String by = "by the votes of " + common.voters();
        if (funded == 0) {
            return "No project is funded " + by + ".";
        }
        return subject(funded) + (funded == 1 ? " is" : " are") + " funded " + by + ", for "
                + amounts.of(answer.spent(rule)) + " of " + amounts.of(election.budget()) + ".";
    }

    private String subject(int funded) {
        int all = election.projects().size();
        return all == 1
                ? "The only project"
                : funded == all
                        ? "All " + CommonParts.projects(all)
                        : Words.countFirst(funded) + " of " + CommonParts.projects(all);
    }

    private CountPage.Funded funded() {
        List<Outcome.Round> rounds = rule.outcome().rounds();
        List<BarChart.Bar> bars = new ArrayList<>();
        List<CountPage.Listed> further = new ArrayList<>();
        boolean hollow = false;
        for (int i = 0; i < rounds.size(); i++) {
            int project = rounds.get(i).project();
            if (i >= MOST_DRAWN) {
                further.add(listed(project, "Number " + (i + 1)));
                continue;
            }
            boolean completion = rounds.get(i).stage() == Outcome.Stage.COMPLETION;
            hollow |= completion;
            bars.add(new BarChart.Bar(
                    Integer.toString(i + 1),
                    names.brief(project),
                    link(project),
                    election.cost(project),
                    completion,
                    amounts.of(election.cost(project)) + "; " + votes(project)));
        }
        return new CountPage.Funded(
                fundedFinding(),
                BarChart.of("Funded projects in the order of funding, by cost", bars),
                hollow ? "funded from what the rule had left" : "",
                further,
                List.of(left()));
    }

    private String fundedFinding() {
        int funded = rule.outcome().rounds().size();
        if (funded == 0) {
            return "Nothing is funded";
        }
        int dearest = rule.outcome().funded().stream()
                .max(Comparator.comparing(election::cost))
                .orElseThrow();
        return funded == 1
                ? names.inSentence(dearest) + " is funded"
                : "The dearest of the " + Words.count(funded) + ", " + names.inSentence(dearest) + ", takes "
                        + Words.percent((double) election.cost(dearest) / answer.spent(rule)) + " of what is spent";
    }

    private String left() {
        long left = election.budget() - answer.spent(rule);
        long least = rule.outcome().refusals().keySet().stream()
                .mapToLong(election::cost)
                .min()
                .orElse(0);
        if (left == 0) {
            return "The budget is spent to the last penny.";
        }
        String unspent = amounts.of(left) + " is not spent";
        return rule.outcome().refusals().isEmpty()
                ? unspent + ": every project is funded."
                : least > left
                        ? unspent + ": the cheapest project that is not funded costs " + amounts.of(least) + "."
                        : unspent + ".";
    }

    private CountPage.Lost lost() {
        LossWords words = new LossWords(answer);
        List<CountPage.Listed> lost = rule.outcome().refusals().keySet().stream()
                .sorted((one, other) -> Long.compare(votes[other], votes[one]))
                .map(project -> listed(project, words.line(project)))
                .toList();
        return new CountPage.Lost(
                lost.isEmpty()
                        ? "Every project is funded"
                        : Words.capital(CommonParts.projects(lost.size())) + (lost.size() == 1 ? " is" : " are")
                                + " not funded",
                lost);
    }

    private CountPage.Listed listed(int project, String why) {
        return new CountPage.Listed(
                names.brief(project),
                link(project),
                amounts.of(election.cost(project)),
                Words.whole(votes[project]),
                why);
    }

    private String link(int project) {
        return "projects/" + names.file(project);
    }

    private String votes(int project) {
        long count = votes[project];
        return Words.whole(count) + (count == 1 ? " vote" : " votes");
    }
}
