package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.Quotation;

/** What a person sees at the end of a count: what is funded, where the report is, how to check it. */
final class BudgetSummary {
    private static final int MOST_LISTED = 20;

    private final BudgetAnswer answer;
    private final Election election;

    BudgetSummary(BudgetAnswer answer) {
        this.answer = answer;
        this.election = answer.election();
    }

    void print(PrintWriter out, Path folder) {
        answer.remarks().forEach(remark -> out.println("Note     " + remark));
        if (answer.compares()) {
            rules(out);
        } else {
            projects(out, answer.chosenRule());
        }
        PublishedFolder.print(out, folder, "");
    }

    private void rules(PrintWriter out) {
        out.println(
                election.profile().voters() + " voters, " + election.projects().size() + " projects, a budget of "
                        + money(election.budget()) + ": what each rule would fund.");
        out.println();
        out.printf("  %-50s %9s %18s%n", "rule", "projects", "cost");
        for (CountedRule rule : answer.rules()) {
            out.printf(
                    "  %-50s %9d %18s%n",
                    Quotation.visible(rule.recipe().title()),
                    rule.outcome().rounds().size(),
                    election.money().plain(answer.spent(rule)));
        }
        answer.leftOut()
                .forEach(one -> out.println("  "
                        + Quotation.visible(one.recipe().title()) + " has no answer for these votes: " + one.why()));
    }

    private void projects(PrintWriter out, CountedRule rule) {
        List<Integer> funded = rule.outcome().funded();
        out.println(funded.size() + " of " + election.projects().size() + " projects are funded, for "
                + money(answer.spent(rule)) + " of " + money(election.budget()) + ", by the votes of "
                + election.profile().voters()
                + (election.profile().voters() == 1 ? " person. Rule: " : " people. Rule: ")
                + Quotation.visible(rule.recipe().title()) + ".");
        if (funded.isEmpty()) {
            return;
        }
        out.println();
        out.printf("  %5s  %-14s %-44s %16s%n", "order", "project", "", "cost");
        for (int i = 0; i < Math.min(MOST_LISTED, funded.size()); i++) {
            var project = election.projects().get(funded.get(i));
            out.printf(
                    "  %5d  %-14s %-44s %16s%n",
                    i + 1,
                    Quotation.shortened(project.id()),
                    shortened(project.name()),
                    election.money().plain(project.cost()));
        }
        if (funded.size() > MOST_LISTED) {
            out.println("  and " + (funded.size() - MOST_LISTED) + " more, in tables/projects.csv");
        }
        int ties = rule.outcome().ties().size();
        if (ties > 0) {
            out.println();
            out.println((ties == 1 ? "One tie was" : ties + " ties were")
                    + " met and broken by the declared order: tables/ties.csv.");
        }
    }

    private static String shortened(String name) {
        String visible = Quotation.visible(name);
        return visible.codePointCount(0, visible.length()) <= 44
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, 43)) + "…";
    }

    private String money(long amount) {
        return (election.money().plain(amount) + " "
                        + Quotation.shortened(election.money().currency()))
                .strip();
    }
}
