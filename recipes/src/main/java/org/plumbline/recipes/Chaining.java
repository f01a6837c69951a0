package org.plumbline.recipes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** Follows a study to the recipes that it names, and tells what is wrong in all of them at once. */
final class Chaining {
    private final RecipeBook book;
    private final Problems problems = new Problems();
    private final Set<Problem> told = new HashSet<>();

    Chaining(RecipeBook book) {
        this.book = book;
    }

    StudyChain chain(RecipeFile study) {
        StudyRecipe named = study.as(StudyRecipe.class);
        boolean ofTarget = named.basis() instanceof StudyRecipe.Basis.OfTarget;
        Optional<RecipeFile> basis = ofTarget
                ? find(named.basis().recipe(), TargetRecipe.class, study.whereOf("/target"))
                : find(named.basis().recipe(), CompositeIndexRecipe.class, study.whereOf("/index"));
        List<RecipeFile> indices = ofTarget ? basis.map(this::indicesOfMeasures).orElse(List.of()) : List.of();
        Optional<RecipeFile> allocation =
                find(named.allocation(), AllocationRecipe.class, study.whereOf("/allocation"));
        Optional<RecipeFile> audit = find(named.audit(), AuditRecipe.class, study.whereOf("/audit"));
        List<RecipeFile> ofRules = allocation.map(this::recipesOfRules).orElse(List.of());
        allocation.ifPresent(file -> requireMainRule(file, named.basis()));
        problems.throwIfAny();
        List<RecipeFile> others = ofRules.stream()
                .filter(file -> !file.id().equals(named.basis().recipe()))
                .toList();
        return new StudyChain(
                study, basis.orElseThrow(), indices, allocation.orElseThrow(), audit.orElseThrow(), others);
    }

    private List<RecipeFile> indicesOfMeasures(RecipeFile target) {
        List<TargetMeasure> measures = target.as(TargetRecipe.class).measures();
        List<RecipeFile> indices = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).of() instanceof TargetMeasure.Of.Index index) {
                String measure = measures.get(i).id();
                find(index.recipe(), CompositeIndexRecipe.class, target.whereOf("/measures/" + i + "/index"))
                        .ifPresent(file -> {
                            indices.add(file);
                            new ConceptsOfIndex(target, measure, file.as(CompositeIndexRecipe.class))
                                    .problems()
                                    .forEach(problems::add);
                        });
            }
        }
        return indices;
    }

    /** The margins of the main rule's shares are read from the draws of the study's own need. */
    private void requireMainRule(RecipeFile allocation, StudyRecipe.Basis basis) {
        ShareRule main = allocation.as(AllocationRecipe.class).rules().get(0);
        boolean own = basis instanceof StudyRecipe.Basis.OfTarget
                ? main.need() instanceof Need.OfTarget
                : main.need() instanceof Need.OfIndex;
        if (!own) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    allocation.whereOf("/rules/0/need/from"),
                    "the first rule is the main one, and its margins come from the study's own measure of need",
                    main.id(),
                    "a rule whose need is " + basis.recipe(),
                    "put such a rule first"));
        }
    }

    /** The recipes that the rules of an allocation name, each once. */
    private List<RecipeFile> recipesOfRules(RecipeFile allocation) {
        Map<String, RecipeFile> recipes = new LinkedHashMap<>();
        List<ShareRule> rules =
                new ArrayList<>(allocation.as(AllocationRecipe.class).rules());
        for (int i = 0; i < rules.size(); i++) {
            Where where = allocation.whereOf("/rules/" + i + "/need/recipe");
            if (rules.get(i).need() instanceof Need.OfIndex need) {
                find(need.recipe(), CompositeIndexRecipe.class, where).ifPresent(index -> {
                    refuseIfNegative(index, where);
                    recipes.put(index.id(), index);
                });
            } else if (rules.get(i).need() instanceof Need.OfTarget need) {
                find(need.recipe(), TargetRecipe.class, where).ifPresent(target -> recipes.put(target.id(), target));
            }
        }
        return List.copyOf(recipes.values());
    }

    private Optional<RecipeFile> find(String id, Class<? extends Recipe> kind, Where namedAt) {
        try {
            return Optional.of(book.get(id, kind, namedAt));
        } catch (WrongInput wrong) {
            wrong.problems().stream().filter(told::add).forEach(problems::add);
            return Optional.empty();
        }
    }

    /** Money cannot be shared in proportion to a score that is below nought for half of the places. */
    private void refuseIfNegative(RecipeFile index, Where namedAt) {
        CompositeIndexRecipe recipe = index.as(CompositeIndexRecipe.class);
        boolean negative = Stream.concat(
                        Stream.of(recipe.normalisation()),
                        recipe.margins().stream().flatMap(margins -> margins.near().normalisations().stream()))
                .anyMatch(new ZScore(ZScore.Origin.MEAN)::equals);
        if (negative) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    namedAt,
                    "need that may be negative",
                    index.id() + ", whose z-scores are counted from the mean",
                    "an index whose scores are never negative",
                    "in " + index.fileName() + ", write origin: least"));
        }
    }
}
