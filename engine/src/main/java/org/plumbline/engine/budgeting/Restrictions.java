package org.plumbline.engine.budgeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.budgeting.CapRule;
import org.plumbline.recipes.budgeting.ExclusionRule;

/** Finds the projects that the caps and exclusions of a rule mean, in one file of votes. */
final class Restrictions {
    private static final String CATEGORY = "category";

    private final RecipeFile file;
    private final Election election;
    private final Problems problems = new Problems();

    private Restrictions(RecipeFile file, Election election) {
        this.file = file;
        this.election = election;
    }

    /** @throws org.plumbline.model.problems.WrongInput if a restriction names what the file does not have */
    static Constraints of(RecipeFile file, Election election) {
        Restrictions restrictions = new Restrictions(file, election);
        BudgetRuleRecipe recipe = file.as(BudgetRuleRecipe.class);
        List<Constraints.Cap> caps = new ArrayList<>();
        for (int i = 0; i < recipe.caps().size(); i++) {
            caps.add(restrictions.cap(recipe.caps().get(i), "/caps/" + i));
        }
        List<Constraints.Exclusion> exclusions = new ArrayList<>();
        for (int i = 0; i < recipe.exclusions().size(); i++) {
            exclusions.add(restrictions.exclusion(recipe.exclusions().get(i), "/exclusions/" + i));
        }
        restrictions.problems.throwIfAny();
        return new Constraints(caps, exclusions);
    }

    private Constraints.Cap cap(CapRule cap, String at) {
        Set<Integer> meant = new TreeSet<>();
        for (int i = 0; i < election.projects().size(); i++) {
            if (values(election.projects().get(i), cap.column()).contains(cap.is())) {
                meant.add(i);
            }
        }
        if (meant.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf(at + "/is"),
                    "a cap on projects that are not there",
                    cap.column() + ": " + cap.is(),
                    "what at least one project of the file has in that column",
                    "correct the column or its value, or take the cap out"));
        }
        return new Constraints.Cap(cap.name(), meant, most(cap));
    }

    /** A part of the smallest unit of money buys nothing, so it is cut off. */
    private long most(CapRule cap) {
        BigDecimal units =
                cap.most().movePointRight(election.money().decimals()).setScale(0, RoundingMode.DOWN);
        return units.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private static List<String> values(Project project, String column) {
        return column.equals(CATEGORY)
                ? project.categories()
                : List.of(project.fields().getOrDefault(column, "").split(","));
    }

    private Constraints.Exclusion exclusion(ExclusionRule exclusion, String at) {
        Map<String, Integer> places = election.projectsById();
        Set<Integer> meant = new TreeSet<>();
        for (int i = 0; i < exclusion.projects().size(); i++) {
            Integer place = places.get(exclusion.projects().get(i));
            if (place == null) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(at + "/projects/" + i),
                        "a project that the file of votes does not have",
                        exclusion.projects().get(i),
                        "the id of one of its " + places.size() + " projects",
                        ""));
            } else {
                meant.add(place);
            }
        }
        return new Constraints.Exclusion(exclusion.name(), meant);
    }
}
