package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.methods.index.steps.Step;
import org.plumbline.methods.index.weights.Ballots;
import org.plumbline.methods.index.weights.OptimisedImportance;
import org.plumbline.methods.index.weights.Weigher;
import org.plumbline.methods.index.weights.Weighing;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;
import org.plumbline.recipes.index.StepRule;
import org.plumbline.recipes.index.WeightingRule;

/** Makes of a recipe and its figures the plan that methods compute. */
final class Planner {
    private static final double REACHED = 1e-4;
    private static final int MOST_STEPS = 100;
    private static final WeightingRule PERCENT = new WeightingRule.Given(true);

    private final BuiltIndexRecipe recipe;
    private final StepMaker maker;
    private final Scales scales;

    Planner(BuiltIndexRecipe recipe, IndexFigures figures) {
        this.recipe = recipe;
        this.maker = new StepMaker(recipe, figures);
        this.scales = new Scales(figures);
    }

    IndexPlan plan() {
        return new IndexPlan(
                steps(recipe.steps()),
                recipe.indicators().stream().map(one -> !one.raises()).toList(),
                scales(recipe.normalisation()),
                tree());
    }

    List<Step> steps(List<StepRule> rules) {
        return rules.stream().map(maker::step).toList();
    }

    /** The scale of every indicator where the index has that of {@code rule}; an indicator with a scale of its own keeps it. */
    List<Normalisation> scales(ScaleRule rule) {
        return recipe.indicators().stream()
                .map(one -> scales.of(one.normalisation().orElse(rule), one))
                .toList();
    }

    /** Indicators in the recipe's order, then domains so that each comes after its parts, then the index. */
    Tree tree() {
        List<Tree.Element> elements = new ArrayList<>();
        for (IndicatorRule one : recipe.indicators()) {
            elements.add(new Tree.Element(
                    one.id(), Optional.of(parent(one.in())), weight(one.in(), one.weight()), Optional.empty()));
        }
        partsFirst()
                .forEach(domain -> elements.add(new Tree.Element(
                        domain.id(),
                        Optional.of(parent(domain.in())),
                        weight(domain.in(), domain.weight()),
                        Optional.of(domain.aggregation().orElse(recipe.aggregation())))));
        elements.add(new Tree.Element(recipe.id(), Optional.empty(), 1, Optional.of(recipe.aggregation())));
        return Tree.of(elements);
    }

    private String parent(Optional<String> in) {
        return in.orElse(recipe.id());
    }

    private double weight(Optional<String> in, double stated) {
        return weighting(in).equals(PERCENT) ? stated / 100 : stated;
    }

    private WeightingRule weighting(Optional<String> domain) {
        return domain.flatMap(this::find).flatMap(DomainRule::weighting).orElse(recipe.weighting());
    }

    /**
     * The tree with the weights that the recipe asks for, worked out where it does not state them.
     *
     * @throws NoAnswer if the parts of a domain cannot be weighed as asked
     */
    Tree weighed(Tree stated, double[][] normalised) {
        Map<Integer, Weigher> weighers = new LinkedHashMap<>();
        for (int domain = stated.indicators(); domain < stated.size(); domain++) {
            int number = domain;
            Optional<String> id = domain == stated.index()
                    ? Optional.empty()
                    : Optional.of(stated.element(domain).id());
            weigher(stated, domain, weighting(id)).ifPresent(weigher -> weighers.put(number, weigher));
        }
        Tree weighed = Weighing.resolve(stated, weighers, normalised);
        return recipe.weighting() instanceof WeightingRule.ByImportance meant
                ? important(weighed, meant, normalised)
                : weighed;
    }

    private static Optional<Weigher> weigher(Tree tree, int domain, WeightingRule rule) {
        if (rule instanceof WeightingRule.ByParts byParts) {
            return Optional.of(byParts.weigher());
        }
        // A part that stands alone counts all there is, whoever votes.
        return rule instanceof WeightingRule.ByBallots by && tree.children(domain).length > 1
                ? Optional.of(new Ballots(by.ballots().stream()
                        .map(ballot -> points(tree, domain, ballot))
                        .toList()))
                : Optional.empty();
    }

    private static List<Double> points(Tree tree, int domain, Map<String, Double> ballot) {
        return Arrays.stream(tree.children(domain))
                .mapToObj(part -> ballot.getOrDefault(tree.element(part).id(), 0.0))
                .toList();
    }

    private static Tree important(Tree tree, WeightingRule.ByImportance meant, double[][] normalised) {
        List<Integer> elements = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        for (int element = 0; element < tree.index(); element++) {
            Double target = meant.targets().get(tree.element(element).id());
            if (target != null) {
                elements.add(element);
                targets.add(target);
            }
        }
        elements.stream()
                .filter(element -> !(tree.element(element).weight() > 0))
                .findFirst()
                .ifPresent(element -> {
                    throw new NoAnswer(tree.element(element).id()
                            + ": it is meant to matter, but the way of weighing gives it no weight."
                            + " Take its target out, or state the weights beside it.");
                });
        OptimisedImportance.Found found =
                new OptimisedImportance(REACHED, MOST_STEPS).weigh(tree, elements, targets, normalised);
        if (!found.reached()) {
            throw new NoAnswer("no weights make the parts matter as much as they are meant to: the nearest give "
                    + found.achieved().stream()
                            .map(share -> Decimals.fixed(share, 3))
                            .toList() + " where "
                    + found.targets().stream()
                            .map(share -> Decimals.fixed(share, 3))
                            .toList()
                    + " is asked for. Ask for less difference between parts.");
        }
        return found.tree();
    }

    private Optional<DomainRule> find(String id) {
        return recipe.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst();
    }

    private List<DomainRule> partsFirst() {
        List<DomainRule> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (ordered.size() < recipe.domains().size()) {
            for (DomainRule domain : recipe.domains()) {
                boolean ready = recipe.domains().stream()
                        .filter(part -> part.in().equals(Optional.of(domain.id())))
                        .allMatch(part -> placed.contains(part.id()));
                if (ready && placed.add(domain.id())) {
                    ordered.add(domain);
                }
            }
        }
        return ordered;
    }
}
