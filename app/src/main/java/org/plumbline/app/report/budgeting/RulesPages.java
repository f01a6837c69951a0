package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.engine.runs.Run;
import org.plumbline.methods.budgeting.reasons.Preference;
import org.plumbline.methods.budgeting.reasons.Representation;
import org.plumbline.model.budgeting.Election;
import org.plumbline.recipes.BudgetComparisonRecipe;

/** Puts the report of a comparison of rules together. */
final class RulesPages {
    private static final int MOST_AGREED = 10;
    private static final int MOST_DIFFERING = 60;

    private final BudgetAnswer answer;
    private final Election election;
    private final CommonParts common;
    private final Names names;
    private final Amounts amounts;
    /** For each project, how many rules fund it. */
    private final int[] fundedBy;

    RulesPages(Run run, BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.common = new CommonParts(run, answer);
        this.names = new Names(election);
        this.amounts = new Amounts(election.money());
        this.fundedBy = new int[election.projects().size()];
        answer.rules().forEach(rule -> rule.outcome().funded().forEach(project -> fundedBy[project]++));
    }

    RulesPage page() {
        CountPage.Sure sure = common.sure("Which rule is used is a choice that no arithmetic makes. Of the "
                + CommonParts.projects(chosen().outcome().rounds().size()) + " that “" + title(chosen()) + "” funds, "
                + agreed() + ".");
        return new RulesPage(
                common.title(),
                common.sub(),
                headline(),
                common.source(),
                finding(),
                squares(),
                title(chosen()),
                spread(),
                rules(),
                better(),
                answer.leftOut().stream()
                        .map(one -> Names.safe(one.recipe().title()) + ": " + Names.safe(one.why()))
                        .toList(),
                common.shares(),
                common.fair(),
                sure,
                answer.rules().stream().map(common::rule).toList(),
                answer.recipe().recipe() instanceof BudgetComparisonRecipe recipe ? recipe.notes() : List.of(),
                common.whence("./plumbline budgeting compare VOTES --rules " + common.recipe()));
    }

    private CountedRule chosen() {
        return answer.chosenRule();
    }

    private static String title(CountedRule rule) {
        return rule.recipe().title();
    }

    private int rulesCounted() {
        return answer.rules().size();
    }

    private List<Integer> fundedBetween(int least, int most) {
        return IntStream.range(0, fundedBy.length)
                .filter(project -> fundedBy[project] >= least && fundedBy[project] <= most)
                .boxed()
                .toList();
    }

    private List<String> headline() {
        int all = fundedBetween(rulesCounted(), rulesCounted()).size();
        int some = fundedBetween(1, rulesCounted() - 1).size();
        int none = fundedBetween(0, 0).size();
        String rules = rulesCounted() == 1
                ? "the one rule"
                : rulesCounted() == 2 ? "both rules" : "all " + Words.count(rulesCounted()) + " rules";
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.capital(CommonParts.projects(all)) + (all == 1 ? " is" : " are") + " funded by " + rules
                + " that have an answer for these votes"
                + (some == 0
                        ? "; they do not differ."
                        : ". For " + Words.count(some) + (some == 1 ? " other" : " others")
                                + " it depends on the rule."));
        sentences.add(
                none == 0
                        ? "Every project is funded by some rule."
                        : Words.countFirst(none) + (none == 1 ? " is" : " are") + " funded by none.");
        return sentences;
    }

    private String agreed() {
        long all = chosen().outcome().funded().stream()
                .filter(project -> fundedBy[project] == rulesCounted())
                .count();
        return Words.count(all) + (all == 1 ? " is" : " are") + " funded by every rule here";
    }

    private String finding() {
        List<Integer> some = fundedBetween(1, rulesCounted() - 1);
        if (some.isEmpty()) {
            return "All rules fund the same projects";
        }
        int dearest = some.stream().max(Comparator.comparing(election::cost)).orElseThrow();
        return "Where rules differ: the dearest is " + names.inSentence(dearest) + ", funded by "
                + Words.count(fundedBy[dearest]) + " of " + Words.count(rulesCounted());
    }

    private Squares squares() {
        List<Squares.Band> bands = new ArrayList<>();
        List<Integer> all = fundedBetween(rulesCounted(), rulesCounted());
        List<Integer> some = fundedBetween(1, rulesCounted() - 1);
        if (!all.isEmpty()) {
            bands.add(band("Funded by every rule", all, MOST_AGREED));
        }
        if (!some.isEmpty()) {
            bands.add(band("Funded by some rules", some, MOST_DIFFERING));
        }
        int none = fundedBetween(0, 0).size();
        return new Squares(
                columns(), bands, none == 0 ? "" : "Funded by none: " + Words.whole(none) + " more, listed in ");
    }

    private List<Squares.Column> columns() {
        List<Squares.Column> columns = new ArrayList<>();
        for (int i = 0; i < rulesCounted(); i++) {
            CountedRule rule = answer.rules().get(i);
            columns.add(new Squares.Column(
                    letter(i),
                    title(rule),
                    i == answer.chosen(),
                    Words.whole(rule.outcome().rounds().size()),
                    amounts.of(answer.spent(rule)),
                    GotWords.share(all(i))));
        }
        return columns;
    }

    /** A to Z, then A2 and so on. */
    private static String letter(int place) {
        return (char) ('A' + place % 26) + (place < 26 ? "" : Integer.toString(1 + place / 26));
    }

    private Representation.Group all(int rule) {
        return answer.whys().representations().get(rule).all();
    }

    private Squares.Band band(String title, List<Integer> projects, int most) {
        List<Squares.Row> rows = projects.stream()
                .sorted(Comparator.comparing((Integer project) -> -fundedBy[project])
                        .thenComparing(project -> chosen().order(project).orElse(Integer.MAX_VALUE))
                        .thenComparing(project -> -election.cost(project))
                        .thenComparing(project -> project))
                .limit(most)
                .map(this::row)
                .toList();
        int more = projects.size() - rows.size();
        return new Squares.Band(
                title + ": " + Words.whole(projects.size()),
                rows,
                more == 0 ? "" : "and " + Words.whole(more) + " more, in ");
    }

    private Squares.Row row(int project) {
        return new Squares.Row(
                names.brief(project),
                "projects/" + names.file(project),
                amounts.of(election.cost(project)),
                answer.rules().stream()
                        .map(rule -> rule.order(project).map(Object::toString).orElse(""))
                        .toList());
    }

    /** How far rules lie apart in money and in voters. */
    private String spread() {
        List<Long> spent = answer.rules().stream().map(answer::spent).sorted().toList();
        List<Integer> byShare = IntStream.range(0, rulesCounted())
                .boxed()
                .sorted(Comparator.comparing((Integer rule) -> all(rule).gotSomething()))
                .toList();
        String least = amounts.of(spent.get(0));
        String most = amounts.of(spent.get(spent.size() - 1));
        String fewest = GotWords.share(all(byShare.get(0)));
        String greatest = GotWords.share(all(byShare.get(byShare.size() - 1)));
        return (least.equals(most) ? "Every rule spends " + least : "Rules spend from " + least + " to " + most)
                + (fewest.equals(greatest)
                        ? "; under each of them " + fewest + " of voters get something"
                        : "; from " + fewest + " to " + greatest + " of voters get something");
    }

    private Grid rules() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < rulesCounted(); i++) {
            CountedRule rule = answer.rules().get(i);
            int groups = answer.whys().findings().get(i).violations().size();
            rows.add(List.of(
                    letter(i) + " " + title(rule),
                    Words.whole(rule.outcome().rounds().size()),
                    amounts.of(answer.spent(rule)),
                    GotWords.share(all(i)),
                    amounts.of(all(i).money()),
                    groups == 0 ? "none" : Words.whole(groups)));
        }
        return new Grid(
                List.of(
                        "Rule",
                        "Projects",
                        "Cost",
                        "Voters who get something",
                        "Cost of what is funded of a voter's projects, mean",
                        "Groups passed over"),
                rows,
                "Groups passed over: projects that are not funded, and that a group wants whose part of the budget would have"
                        + " paid for at least as much as any of them would get with that project too (EJR+ up to one project).",
                "tables/rules.csv");
    }

    private Optional<RulesPage.Better> better() {
        List<List<String>> rows = new ArrayList<>();
        long most = 0;
        String mostTitle = "";
        for (int i = 0; i < rulesCounted(); i++) {
            if (i == answer.chosen()) {
                continue;
            }
            Preference.Group all = answer.whys().against().get(i).all();
            rows.add(List.of(
                    title(answer.rules().get(i)),
                    Words.whole(all.moreInFirst()),
                    Words.whole(all.moreInSecond()),
                    Words.whole(all.alike())));
            if (all.moreInFirst() - all.moreInSecond() > most) {
                most = all.moreInFirst() - all.moreInSecond();
                mostTitle = title(answer.rules().get(i));
            }
        }
        String finding = most == 0
                ? "Under no other rule do more voters get more of their projects than under “" + title(chosen()) + "”"
                : "More voters get more of their projects under “" + mostTitle + "” than under “" + title(chosen())
                        + "”";
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RulesPage.Better(
                        finding,
                        new Grid(
                                List.of(
                                        "Rule",
                                        "More under it",
                                        "More under “" + title(chosen()) + "”",
                                        "As many under both"),
                                rows,
                                "Voters by the number of funded projects that they voted for. How much is at stake for whom is"
                                        + " not in it: a rule can please many a little and leave some with nothing.",
                                "tables/better-off.csv")));
    }
}
