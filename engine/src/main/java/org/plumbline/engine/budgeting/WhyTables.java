package org.plumbline.engine.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.reasons.Answer;
import org.plumbline.methods.budgeting.reasons.Preference;
import org.plumbline.methods.budgeting.reasons.Proportionality;
import org.plumbline.methods.budgeting.reasons.Representation;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoterGroups;

/** The tables that say why: what would have won, who got something, and whether a group was passed over. */
final class WhyTables {
    private static final Field RULE = Field.text("rule", "the id of its recipe");
    private static final Field GROUP = Field.text("group", "of voters; empty for all voters, and where none is known");
    private static final Field COLUMN =
            Field.text("column", "the column of the votes that the group stands in; empty for all voters");

    private final BudgetAnswer answer;
    private final Election election;
    private final Whys whys;
    private final BudgetCells cells;

    WhyTables(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
        this.whys = answer.whys();
        this.cells = new BudgetCells(election);
    }

    List<Table> list() {
        List<Table> tables = new ArrayList<>(List.of(needed(), representation(), distribution(), proportionality()));
        whys.ledger().ifPresent(ledger -> tables.addAll(new PaymentTables(answer, ledger).list()));
        if (answer.compares()) {
            tables.add(preferences());
        }
        return tables;
    }

    private Table needed() {
        List<List<String>> rows = new ArrayList<>();
        whys.needs()
                .forEach((project, needs) -> rows.add(List.of(
                        cells.id(project),
                        found(needs.votes())
                                .map(one -> Long.toString(one.value()))
                                .orElse(""),
                        found(needs.votes()).map(WhyTables::only).orElse(""),
                        why(needs.votes()),
                        enough(needs.votes()).map(one -> Long.toString(one)).orElse(""),
                        found(needs.cost())
                                .map(one -> election.money().plain(one.value()))
                                .orElse(""),
                        found(needs.cost()).map(WhyTables::only).orElse(""),
                        why(needs.cost()),
                        enough(needs.cost()).map(election.money()::plain).orElse(""))));
        return answer.ofChosen(
                "needed",
                "What each project that is not funded would have needed",
                List.of(
                        BudgetCells.PROJECT,
                        Field.integer(
                                "more_voters", "who name it alone: with so many more it is funded, with one fewer not"),
                        Field.integer(
                                "voters_proved", "1 if it is proved that no smaller number would do, otherwise 0"),
                        Field.text("voters_why", "why there is no number"),
                        Field.integer(
                                "voters_enough", "where none was found: a number that does, though a smaller one may"),
                        Field.number("cost", "the cost at which it is funded, and at one unit of money more is not"),
                        Field.integer("cost_proved", "1 if it is proved that no greater cost would do, otherwise 0"),
                        Field.text("cost_why", "why there is no cost"),
                        Field.number(
                                "cost_enough", "where none was found: a cost that does, though a greater one may")),
                rows);
    }

    private static Optional<Answer.Found> found(Answer answer) {
        return answer instanceof Answer.Found found ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Long> enough(Answer answer) {
        return answer instanceof Answer.NotWorkedOut given ? given.enough() : Optional.empty();
    }

    private static String only(Answer.Found found) {
        return found.only() ? "1" : "0";
    }

    private static String why(Answer answer) {
        if (answer instanceof Answer.Never never) {
            return BudgetCells.word(never.why());
        }
        return answer instanceof Answer.NotWorkedOut ? "not-worked-out" : "";
    }

    private Table representation() {
        List<List<String>> rows = new ArrayList<>();
        eachGroup((rule, column, group) -> rows.add(List.of(
                rule,
                column,
                group.name(),
                Long.toString(group.voters()),
                Long.toString(group.gotSomething()),
                cells.money(group.money()))));
        return ofAll(
                "representation",
                "How many voters got something that they asked for",
                List.of(
                        RULE,
                        COLUMN,
                        GROUP,
                        Field.integer("voters", "in the group"),
                        Field.integer("got_something", "of them support at least one funded project"),
                        Field.number(
                                "mean_cost", "of the funded projects that a voter supports, in units of the currency")),
                rows);
    }

    private Table distribution() {
        List<List<String>> rows = new ArrayList<>();
        eachGroup((rule, column, group) -> {
            for (int funded = 0; funded < group.byFunded().size(); funded++) {
                rows.add(List.of(
                        rule,
                        column,
                        group.name(),
                        Integer.toString(funded),
                        Long.toString(group.byFunded().get(funded))));
            }
        });
        return ofAll(
                "voters-by-projects",
                "How many voters got how many of the projects that they asked for",
                List.of(
                        RULE,
                        COLUMN,
                        GROUP,
                        Field.integer("projects", "funded projects that a voter supports"),
                        Field.integer("voters", "who support exactly so many")),
                rows);
    }

    private interface OfGroup {
        void take(String rule, String column, Representation.Group group);
    }

    private void eachGroup(OfGroup taker) {
        String column = election.groups().map(VoterGroups::column).orElse("");
        for (int i = 0; i < answer.rules().size(); i++) {
            String rule = answer.rules().get(i).recipe().id();
            Representation representation = whys.representations().get(i);
            taker.take(rule, "", representation.all());
            representation.groups().forEach(group -> taker.take(rule, column, group));
        }
    }

    private Table proportionality() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < answer.rules().size(); i++) {
            for (Proportionality.Violation one : whys.findings().get(i).violations()) {
                rows.add(List.of(
                        answer.rules().get(i).recipe().id(),
                        cells.id(one.project()),
                        Long.toString(one.voters()),
                        cells.money(one.part()),
                        worth(Rational.of(one.atMost())),
                        worth(one.entitled()),
                        worth(Rational.of(one.withIt()))));
            }
        }
        return ofAll(
                "passed-over",
                "Groups of voters that are short of their part by more than one project; none if the table is empty",
                List.of(
                        RULE,
                        Field.text("project_id", "of a project that is not funded and that all of the group support"),
                        Field.integer("voters", "in the group: supporters who have no more than the next figures say"),
                        Field.number("part", "of the budget, by their number"),
                        Field.number("at_most", "the most that any of them has of funded projects: " + worthInWords()),
                        Field.number("entitled", "what their part pays for, counted likewise"),
                        Field.number("with_it", "the most that any of them would have with the project, likewise")),
                rows);
    }

    private boolean byNumber() {
        return whys.worth() instanceof Utility.Cardinality;
    }

    private String worthInWords() {
        return byNumber() ? "projects" : "money, in units of the currency";
    }

    private String worth(Rational worth) {
        return byNumber() ? BudgetCells.rounded(worth) : cells.money(worth);
    }

    private Table preferences() {
        String column = election.groups().map(VoterGroups::column).orElse("");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < answer.rules().size(); i++) {
            if (i != answer.chosen()) {
                String rule = answer.rules().get(i).recipe().id();
                Preference preference = whys.against().get(i);
                rows.add(row(rule, "", preference.all()));
                preference.groups().forEach(group -> rows.add(row(rule, column, group)));
            }
        }
        return ofAll(
                "better-off",
                "How many voters are better off, by the number of funded projects that they support, under each rule or under "
                        + answer.chosenRule().recipe().title(),
                List.of(
                        RULE,
                        COLUMN,
                        GROUP,
                        Field.integer("more_here", "voters who get more of their projects under this rule"),
                        Field.integer("more_chosen", "voters who get more of them under the chosen rule"),
                        Field.integer("alike", "voters who get as many under both"),
                        Field.integer("only_here", "voters who get something under this rule only"),
                        Field.integer("only_chosen", "voters who get something under the chosen rule only")),
                rows);
    }

    private static List<String> row(String rule, String column, Preference.Group group) {
        return List.of(
                rule,
                column,
                group.name(),
                Long.toString(group.moreInFirst()),
                Long.toString(group.moreInSecond()),
                Long.toString(group.alike()),
                Long.toString(group.onlyInFirst()),
                Long.toString(group.onlyInSecond()));
    }

    private Table ofAll(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, answer.recipeIds(), fields, rows);
    }
}
