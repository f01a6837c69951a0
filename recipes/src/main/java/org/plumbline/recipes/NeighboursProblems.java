package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** What may be wrong between one place of a neighbours recipe and another, and with outcomes taken for structure. */
final class NeighboursProblems {
    private final YamlMap recipe;
    private final List<YamlMap> variables;
    private final List<Problem> problems = new ArrayList<>();

    private NeighboursProblems(YamlMap recipe) {
        this.recipe = recipe;
        this.variables = recipe.listMaps("variables");
    }

    static List<Problem> of(YamlMap recipe) {
        NeighboursProblems check = new NeighboursProblems(recipe);
        check.problems.addAll(Doubled.problems(recipe, "variables", "id"));
        check.most();
        check.rings();
        check.outcomes();
        return check.problems;
    }

    /** A place is not its own neighbour. */
    private void most() {
        Optional<YamlScalar> count = recipe.findMap("places").flatMap(set -> set.findScalar("count"));
        recipe.findScalar("most")
                .filter(most ->
                        count.filter(all -> most.number() >= all.number()).isPresent())
                .ifPresent(most -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        most.where(),
                        "more neighbours than there are other places",
                        most.text(),
                        "a whole number below the count of places",
                        "")));
    }

    private void rings() {
        for (YamlMap variable : variables) {
            Optional<YamlMap> measure = variable.findMap("measure");
            Optional<YamlScalar> far = measure.flatMap(ring -> ring.findScalar("kilometres"));
            measure.flatMap(ring -> ring.findScalar("beyond"))
                    .filter(near ->
                            far.filter(to -> near.number() >= to.number()).isPresent())
                    .ifPresent(near -> problems.add(new Problem(
                            ProblemCode.WRONG_VALUE,
                            near.where(),
                            "a ring that ends before it begins",
                            near.text(),
                            "fewer kilometres than " + far.orElseThrow().text(),
                            "")));
        }
    }

    private void outcomes() {
        List<YamlMap> measures = variables.stream()
                .flatMap(variable -> variable.findMap("measure").stream())
                .filter(measure -> measure.findScalar("column").isPresent())
                .toList();
        if (!measures.isEmpty()) {
            Map<TableColumn, String> outcomes = BuiltInOutcomes.byColumn();
            measures.forEach(measure -> outcome(measure, outcomes));
        }
    }

    private void outcome(YamlMap measure, Map<TableColumn, String> outcomes) {
        YamlScalar column = measure.findScalar("column").orElseThrow();
        measure.findScalar("table")
                .flatMap(table -> Optional.ofNullable(outcomes.get(new TableColumn(table.text(), column.text()))))
                .ifPresent(index -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        column.where(),
                        "a variable that is an outcome",
                        column.text() + ", which " + index + " is made from or held against",
                        "something that a place cannot change: how many live there, of which ages, how near to others",
                        "take it out: a neighbour is chosen by structure, not by the outcome compared")));
    }
}
