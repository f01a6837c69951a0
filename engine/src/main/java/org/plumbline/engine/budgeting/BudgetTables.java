package org.plumbline.engine.budgeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.model.budgeting.Election;

/** The tables that a count is published with. */
public final class BudgetTables {
    private final BudgetAnswer answer;
    private final Election election;
    private final long[] votes;
    private final BudgetCells cells;

    public BudgetTables(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.votes = Supporters.votes(election);
        this.cells = new BudgetCells(election);
    }

    public List<Table> list() {
        List<Table> tables = new ArrayList<>(List.of(projects(), rules(), ties()));
        if (answer.compares()) {
            tables.add(side());
        }
        tables.addAll(new WhyTables(answer).list());
        return tables;
    }

    private Table projects() {
        CountedRule rule = answer.chosenRule();
        List<List<String>> rows = new ArrayList<>();
        for (int project = 0; project < election.projects().size(); project++) {
            rows.add(row(rule, project));
        }
        return new Table(
                "projects",
                "Every project under the rule " + rule.recipe().title(),
                List.of(rule.recipe().id()),
                List.of(
                        BudgetCells.PROJECT,
                        Field.text("name", "as in the file of votes"),
                        Field.number("cost", "in units of the currency"),
                        Field.integer("votes", "voters who name it, with more than no points"),
                        Field.integer("funded", "1 if it is funded, otherwise 0"),
                        Field.integer("order", "its place in the order of funding; empty if it is not funded"),
                        Field.text("stage", "rule, or completion for what fills the budget at the end"),
                        Field.number(
                                "price",
                                "what decided: under equal shares the money that a supporter pays for an amount of one; under"
                                        + " Phragmén's rule the money that every voter had been given; empty where a rule has"
                                        + " none; rounded to " + BudgetCells.DECIMALS + " places"),
                        Field.text("refused", "why it is not funded"),
                        Field.text("by", "the cap or the exclusion that shut it out")),
                rows);
    }

    private List<String> row(CountedRule rule, int project) {
        Optional<Integer> order = rule.order(project);
        Optional<Outcome.Round> round = order.map(at -> rule.outcome().rounds().get(at - 1));
        Optional<Refusal> refusal =
                Optional.ofNullable(rule.outcome().refusals().get(project));
        return List.of(
                cells.id(project),
                election.projects().get(project).name(),
                election.money().plain(election.cost(project)),
                Long.toString(votes[project]),
                order.isPresent() ? "1" : "0",
                order.map(Object::toString).orElse(""),
                round.map(one -> BudgetCells.word(one.stage())).orElse(""),
                round.flatMap(Outcome.Round::price).map(cells::money).orElse(""),
                refusal.map(one -> BudgetCells.word(one.reason())).orElse(""),
                refusal.map(Refusal::by).orElse(""));
    }

    private Table rules() {
        return new Table(
                "rules",
                "Every rule and what it funds",
                answer.recipeIds(),
                List.of(
                        Field.text("rule", "the id of its recipe"),
                        Field.text("title", "what people call it"),
                        Field.integer("funded", "projects"),
                        Field.number("cost", "of the funded projects together, in units of the currency"),
                        Field.number("endowment", "what every voter held at the end; empty where voters hold nothing"),
                        Field.integer("computed", "how many endowments were worked out"),
                        Field.integer("skipped", "how many were proved to fund the same and not worked out"),
                        Field.text("stopped", "why the endowment was raised no further"),
                        Field.integer(
                                "for_rule", "voters who prefer its outcome to the greedy one, where that was asked"),
                        Field.integer("for_greedy", "voters who prefer the greedy outcome"),
                        Field.text("left_out", "why it has no answer for these votes")),
                ruleRows());
    }

    private List<List<String>> ruleRows() {
        List<List<String>> rows = new ArrayList<>();
        for (CountedRule rule : answer.rules()) {
            Optional<Outcome.EndowmentSearch> search = rule.outcome().search();
            Optional<Outcome.Comparison> vote = rule.outcome().comparison();
            rows.add(List.of(
                    rule.recipe().id(),
                    rule.recipe().title(),
                    Integer.toString(rule.outcome().rounds().size()),
                    election.money().plain(answer.spent(rule)),
                    search.map(one -> cells.money(one.last())).orElse(""),
                    search.map(one -> Long.toString(one.computed())).orElse(""),
                    search.map(one -> Long.toString(one.skipped())).orElse(""),
                    search.map(one -> BudgetCells.word(one.stopped())).orElse(""),
                    vote.map(one -> Long.toString(one.forRule())).orElse(""),
                    vote.map(one -> Long.toString(one.forGreedy())).orElse(""),
                    ""));
        }
        answer.leftOut().forEach(one -> {
            List<String> row =
                    new ArrayList<>(List.of(one.recipe().id(), one.recipe().title()));
            row.addAll(Collections.nCopies(8, ""));
            row.add(one.why());
            rows.add(row);
        });
        return rows;
    }

    private Table ties() {
        List<List<String>> rows = new ArrayList<>();
        for (CountedRule rule : answer.rules()) {
            for (Tie tie : rule.outcome().ties()) {
                rows.add(List.of(
                        rule.recipe().id(),
                        Integer.toString(tie.after()),
                        tie.tied().stream().map(cells::id).collect(Collectors.joining(" ")),
                        cells.id(tie.chosen()),
                        BudgetCells.word(tie.by())));
            }
        }
        return new Table(
                "ties",
                "Every tie that was met, and how it was broken",
                answer.recipeIds(),
                List.of(
                        Field.text("rule", "the id of its recipe"),
                        Field.integer("after", "how many projects had been funded"),
                        Field.text("tied", "the ids of the projects, with spaces between"),
                        Field.text("chosen", "the id of the one that was taken"),
                        Field.text("by", "the tie rule that decided")),
                rows);
    }

    private Table side() {
        List<Field> fields = new ArrayList<>(List.of(
                BudgetCells.PROJECT,
                Field.text("name", "as in the file of votes"),
                Field.number("cost", "in units of the currency"),
                Field.integer("votes", "voters who name it, with more than no points")));
        answer.rules()
                .forEach(rule -> fields.add(Field.integer(
                        "order_" + rule.recipe().id().replace('-', '_'),
                        "its place in the order of funding under "
                                + rule.recipe().title() + "; empty if not funded")));
        List<List<String>> rows = new ArrayList<>();
        for (int project = 0; project < election.projects().size(); project++) {
            List<String> row = new ArrayList<>(List.of(
                    cells.id(project),
                    election.projects().get(project).name(),
                    election.money().plain(election.cost(project)),
                    Long.toString(votes[project])));
            for (CountedRule rule : answer.rules()) {
                row.add(rule.order(project).map(Object::toString).orElse(""));
            }
            rows.add(row);
        }
        return new Table("side-by-side", "What each rule funds", answer.recipeIds(), fields, rows);
    }
}
