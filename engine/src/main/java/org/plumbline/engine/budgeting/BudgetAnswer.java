package org.plumbline.engine.budgeting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.budgeting.Election;
import org.plumbline.recipes.RecipeFile;

/**
 * Votes counted by one rule or by several.
 *
 * @param recipe that was asked for: of one rule, or of a comparison
 * @param rules those that have an answer, at least one, in the order of the recipe
 * @param leftOut those that have none for these votes
 * @param chosen which of {@code rules} tells each project why it won or lost
 * @param remarks what was noticed about the file of votes and is no mistake
 * @param inputs the votes in their canonical form
 * @param whys of these rules
 */
public record BudgetAnswer(
        RecipeFile recipe,
        Election election,
        List<CountedRule> rules,
        List<LeftOut> leftOut,
        int chosen,
        List<String> remarks,
        Lineage lineage,
        Map<String, byte[]> inputs,
        Whys whys)
        implements Computed {

    public BudgetAnswer {
        rules = List.copyOf(rules);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs)); // in one order, since files are listed in it
        if (chosen < 0 || chosen >= rules.size()) {
            throw new IllegalArgumentException("rule " + chosen + " of " + rules.size());
        }
    }

    /** The same, with what a project that lost would have needed, where that was too much work for all of them. */
    public BudgetAnswer withNeeds(int project) {
        if (chosenRule().order(project).isPresent()) {
            return this;
        }
        Whys more = whys.withNeeds(election, chosenRule(), project);
        return new BudgetAnswer(recipe, election, rules, leftOut, chosen, remarks, lineage, inputs, more);
    }

    public CountedRule chosenRule() {
        return rules.get(chosen);
    }

    /** Whether several rules were asked for. */
    public boolean compares() {
        return rules.size() + leftOut.size() > 1;
    }

    /** The money that the funded projects cost together, in the election's unit. */
    public long spent(CountedRule rule) {
        return rule.outcome().funded().stream().mapToLong(election::cost).sum();
    }

    /** A table about the chosen rule. */
    Table ofChosen(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(
                name,
                title + ", under the rule " + chosenRule().recipe().title(),
                List.of(chosenRule().recipe().id()),
                fields,
                rows);
    }
}
