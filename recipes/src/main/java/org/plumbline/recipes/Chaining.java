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
        Optional<RecipeFile> index = find(named.index(), CompositeIndexRecipe.class, study.whereOf("/index"));
        Optional<RecipeFile> allocation =
                find(named.allocation(), AllocationRecipe.class, study.whereOf("/allocation"));
        Optional<RecipeFile> audit = find(named.audit(), AuditRecipe.class, study.whereOf("/audit"));
        Map<String, RecipeFile> ofRules = allocation.map(this::indicesOfRules).orElse(Map.of());
        problems.throwIfAny();
        List<RecipeFile> others = ofRules.values().stream()
                .filter(file -> !file.id().equals(named.index()))
                .toList();
        return new StudyChain(study, index.orElseThrow(), allocation.orElseThrow(), audit.orElseThrow(), others);
    }

    private Map<String, RecipeFile> indicesOfRules(RecipeFile allocation) {
        Map<String, RecipeFile> indices = new LinkedHashMap<>();
        List<ShareRule> rules =
                new ArrayList<>(allocation.as(AllocationRecipe.class).rules());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).need() instanceof Need.OfIndex need) {
                Where where = allocation.whereOf("/rules/" + i + "/need/recipe");
                find(need.recipe(), CompositeIndexRecipe.class, where).ifPresent(index -> {
                    refuseIfNegative(index, where);
                    indices.put(index.id(), index);
                });
            }
        }
        return indices;
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
                        Stream.of(recipe.normalisation()), recipe.margins().near().normalisations().stream())
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
