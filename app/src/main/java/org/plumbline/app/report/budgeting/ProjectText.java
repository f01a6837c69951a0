package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.budgeting.BudgetAnswer;

/** What a project's page says, as lines of text. */
public final class ProjectText {
    private final BudgetAnswer answer;

    public ProjectText(BudgetAnswer answer) {
        this.answer = answer;
    }

    /** Empty lines part what belongs together. */
    public List<String> lines(int project) {
        ProjectPage page = new ProjectPages(answer).page(project);
        List<String> lines = new ArrayList<>(List.of(page.title()));
        page.facts().forEach(fact -> lines.add("  " + fact.name() + ": " + fact.value()));
        part(lines, "", page.answer());
        part(lines, "Why", page.why());
        page.money().ifPresent(money -> {
            lines.add("");
            lines.add(money.finding() + ":");
            money.bars().rows().forEach(row -> lines.add("  " + row.spoken()));
        });
        part(lines, page.need().finding(), page.need().sentences());
        part(
                lines,
                "Under each rule",
                page.rules().stream()
                        .map(rule -> rule.title() + ": " + rule.fate())
                        .toList());
        return lines;
    }

    /** Nothing where there is nothing to say. */
    private static void part(List<String> lines, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("");
            if (!heading.isEmpty()) {
                lines.add(heading + ":");
            }
            sentences.forEach(sentence -> lines.add((heading.isEmpty() ? "" : "  ") + sentence));
        }
    }
}
