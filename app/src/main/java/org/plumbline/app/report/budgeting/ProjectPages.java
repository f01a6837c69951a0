package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.BarChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.reasons.Loss;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;

/** Puts the pages of projects together: why each won or lost. */
final class ProjectPages {
    private static final int MOST_DRAWN = 12;

    private final BudgetAnswer answer;
    private final Election election;
    private final CountedRule rule;
    private final Names names;
    private final Amounts amounts;
    private final long[] votes;
    private final LossWords losses;
    private final WinWords wins;
    private final NeedWords needs;

    ProjectPages(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.rule = answer.chosenRule();
        this.names = new Names(election);
        this.amounts = new Amounts(election.money());
        this.votes = Supporters.votes(election);
        this.losses = new LossWords(answer);
        this.wins = new WinWords(answer);
        this.needs = new NeedWords(answer);
    }

    ProjectPage page(int project) {
        boolean funded = rule.order(project).isPresent();
        return new ProjectPage(
                names.title(project),
                Names.safe(election.title()),
                facts(project),
                funded,
                List.of(
                        headline(project),
                        funded ? wins.sentences(project).get(0) : losses.line(project),
                        "The rule: " + rule.recipe().title() + "."),
                funded ? rest(wins.sentences(project)) : losses.more(project),
                funded ? Optional.empty() : money(project),
                new ProjectPage.Need(
                        funded ? "" : needs.finding(project), funded ? List.of() : needs.sentences(project)),
                answer.compares() ? rules(project) : List.of(),
                check(project),
                "Votes: " + Names.safe(election.title()) + "; counted by Plumbline.");
    }

    private static List<String> rest(List<String> sentences) {
        return sentences.subList(1, sentences.size());
    }

    private List<ProjectPage.Fact> facts(int project) {
        Project one = election.projects().get(project);
        List<ProjectPage.Fact> facts = new ArrayList<>(List.of(
                new ProjectPage.Fact("Cost", amounts.of(one.cost())),
                new ProjectPage.Fact("Votes", Words.whole(votes[project])),
                new ProjectPage.Fact("Id in the file", Names.safe(one.id()))));
        if (!one.categories().isEmpty()) {
            facts.add(new ProjectPage.Fact("Category", Names.safe(String.join(", ", one.categories()))));
        }
        return facts;
    }

    private String headline(int project) {
        return rule.order(project)
                .map(order -> "It is funded: number " + order + " of "
                        + CommonParts.projects(rule.outcome().rounds().size()) + ".")
                .orElse("It is not funded.");
    }

    private Optional<ProjectPage.Money> money(int project) {
        List<Loss.Spent> spent = losses.spent(project);
        if (spent.isEmpty()) {
            return Optional.empty();
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Loss.Spent one : spent.subList(0, Math.min(MOST_DRAWN, spent.size()))) {
            bars.add(new BarChart.Bar(
                    "",
                    names.brief(one.project()),
                    names.file(one.project()),
                    one.money().rounded(6).doubleValue(),
                    false,
                    amounts.of(one.money()) + "; " + Words.whole(one.voters())
                            + (one.voters() == 1 ? " voter" : " voters")));
        }
        int more = spent.size() - bars.size();
        return Optional.of(new ProjectPage.Money(
                "Most of what its supporters paid went to "
                        + names.inSentence(spent.get(0).project()),
                BarChart.of("What those who voted for it paid for other projects", bars),
                "What those who voted for it paid for funded projects, and how many of them paid."
                        + (more > 0 ? " " + Words.countFirst(more) + " smaller sums are not drawn." : "")));
    }

    private List<ProjectPage.UnderRule> rules(int project) {
        List<ProjectPage.UnderRule> rules = new ArrayList<>();
        for (int i = 0; i < answer.rules().size(); i++) {
            CountedRule one = answer.rules().get(i);
            Optional<Integer> order = one.order(project);
            rules.add(new ProjectPage.UnderRule(
                    one.recipe().title(),
                    order.isPresent(),
                    order.map(at -> "funded, number " + at + " of "
                                    + one.outcome().rounds().size())
                            .orElse("not funded"),
                    i == answer.chosen()));
        }
        return rules;
    }

    private String check(int project) {
        String id = election.projects().get(project).id();
        return Names.isPlain(id) ? "./plumbline budgeting explain FOLDER " + id : "";
    }
}
