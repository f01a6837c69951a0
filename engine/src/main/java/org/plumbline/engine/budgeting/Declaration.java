package org.plumbline.engine.budgeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.citations.Checksum;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.RecipeFile;

/**
 * What is fixed before voting opens: the rule with all its flags, the projects with their costs, the budget, the type of votes
 * and, where the rule takes it from the file of votes, the least support. Its fingerprint is published then; after the vote
 * anybody can see that nothing of this was changed. How many projects or points a ballot may have is not declared: a ballot
 * with more is refused, never counted otherwise.
 */
public final class Declaration {
    /** The file that the fingerprint is of. */
    public static final String FILE_NAME = "declaration.csv";

    /** The projects, whose checksum the declaration states. */
    public static final String PROJECTS = "projects.csv";

    /** As many as a file may state its least support with. */
    private static final int THRESHOLD_DECIMALS = 6;

    private static final String FORMAT = "plumbline-declaration-1";

    private final Map<String, String> lines = new LinkedHashMap<>();
    private final byte[] projects;

    private Declaration(RecipeFile rule, Election plan) {
        this.projects = projects(rule.as(BudgetRuleRecipe.class), plan).toCsv();
        lines.put("format", FORMAT);
        lines.put("rule", rule.id());
        lines.put("rule_sha256", rule.sha256());
        lines.put("budget", plainest(plan, plan.budget()));
        lines.put("currency", plan.money().currency());
        lines.put("vote_type", plan.voteType().text());
        rule.as(BudgetRuleRecipe.class)
                .rule()
                .leastOfFile(plan.facts())
                .ifPresent(least -> lines.put(
                        "least_support",
                        least.rounded(THRESHOLD_DECIMALS).stripTrailingZeros().toPlainString()));
        lines.put("projects", Integer.toString(plan.projects().size()));
        lines.put("projects_sha256", Checksum.of(projects));
    }

    /**
     * @param rule by which votes will be counted
     * @param plan the projects, the budget and the type of votes; its ballots are not looked at
     */
    public static Declaration of(RecipeFile rule, Election plan) {
        return new Declaration(rule, plan);
    }

    /** Key by key, in order. */
    public Map<String, String> lines() {
        return Collections.unmodifiableMap(lines);
    }

    /** The declaration as a file. */
    public byte[] bytes() {
        return table(
                        "declaration",
                        List.of(Field.text("key", "what"), Field.text("value", "is declared")),
                        lines.entrySet().stream()
                                .map(line -> List.of(line.getKey(), line.getValue()))
                                .toList())
                .toCsv();
    }

    /** The projects as a file. */
    public byte[] projects() {
        return projects.clone();
    }

    /** SHA-256 of {@link #bytes}: what is published before voting opens, 64 hexadecimal digits. */
    public String fingerprint() {
        return Checksum.of(bytes());
    }

    /** Beside what voters see stand the columns that a cap goes by: a change there would change who wins. */
    private static Table projects(BudgetRuleRecipe rule, Election plan) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("project_id", "as voters see it"),
                Field.text("cost", "in units of the currency"),
                Field.text("name", "as voters see it"),
                Field.text("category", "with commas between")));
        Set<String> columns = new TreeSet<>();
        rule.caps().forEach(cap -> columns.add(cap.column()));
        columns.remove("category");
        columns.forEach(column -> fields.add(Field.text(column, "what a cap goes by")));
        return table(
                "projects",
                fields,
                plan.projects().stream()
                        .map(project -> row(plan, project, columns))
                        .toList());
    }

    /** Without noughts at the end, which a file may or may not print. */
    private static String plainest(Election plan, long amount) {
        return new BigDecimal(plan.money().plain(amount)).stripTrailingZeros().toPlainString();
    }

    private static List<String> row(Election plan, Project project, Set<String> columns) {
        List<String> row = new ArrayList<>(List.of(
                project.id(), plainest(plan, project.cost()), project.name(), String.join(",", project.categories())));
        columns.forEach(column -> row.add(project.fields().getOrDefault(column, "")));
        return row;
    }

    private static Table table(String name, List<Field> fields, List<List<String>> rows) {
        return new Table(name, name, List.of(), fields, rows);
    }
}
