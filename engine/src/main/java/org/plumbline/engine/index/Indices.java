package org.plumbline.engine.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.build.IndexPlan;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.sources.Catalogue;

/** Builds indices from their recipes. */
public final class Indices {
    private final Catalogue catalogue;
    private final ExecutorService threads;

    /** @param threads runs the draws; no answer depends on how many there are */
    public Indices(Catalogue catalogue, ExecutorService threads) {
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /**
     * The index of a recipe.
     *
     * @param files where a file that the recipe names is found
     * @throws org.plumbline.model.problems.WrongInput if the recipe, a file or a table is wrong, or they do not fit together
     * @throws NoAnswer if a step, a scale or an aggregation has none for these figures
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     */
    public BuiltAnswer compute(RecipeBook book, String id, InputFiles files, Settings settings, Progress progress) {
        return compute(book, id, files, settings, progress, Set.of());
    }

    /**
     * The same with columns of groups besides those that the recipe names; throws as {@link #compute} does.
     *
     * @param groups columns that say which group a place belongs to
     */
    public BuiltAnswer compute(
            RecipeBook book, String id, InputFiles files, Settings settings, Progress progress, Set<String> groups) {
        return compute(book, id, files, settings, progress, groups, true);
    }

    /** The same without margins, for what asks only of the index itself; throws as {@link #compute} does. */
    public BuiltAnswer withoutMargins(
            RecipeBook book, String id, InputFiles files, Settings settings, Progress progress) {
        return compute(book, id, files, settings, progress, Set.of(), false);
    }

    private BuiltAnswer compute(
            RecipeBook book,
            String id,
            InputFiles files,
            Settings settings,
            Progress progress,
            Set<String> groups,
            boolean drawn) {
        RecipeFile file = book.get(id, BuiltIndexRecipe.class);
        BuiltIndexRecipe recipe = file.as(BuiltIndexRecipe.class);
        if (settings.draws().isPresent() && recipe.margins().isEmpty()) {
            throw new NoAnswer("Recipe " + id + " declares no other choices, so there is nothing to draw "
                    + settings.draws().getAsInt() + " of. Give it margins, or leave the number of draws out.");
        }
        int steps = drawn && recipe.margins().isPresent() ? 3 : 2;
        progress.begins(1, steps, "reading the figures of " + id);
        FigureReading reading = new FigureReading(catalogue, file);
        IndexFigures figures = reading.read(files, groups);
        requireLists(file, recipe, figures.places());
        progress.begins(
                2,
                steps,
                "building " + id + ": " + figures.places() + " places, "
                        + recipe.indicators().size() + " indicators");
        Planner planner = new Planner(recipe, figures);
        IndexPlan plan = named(recipe, planner::plan);
        BuiltIndex built = named(recipe, () -> plan.build(observed(recipe, figures), planner::weighed));
        Optional<IndexMarginsAnswer> margins = recipe.margins()
                .filter(asked -> drawn)
                .map(stated -> {
                    progress.begins(
                            3,
                            steps,
                            "drawing " + settings.draws().orElse(stated.draws()) + " choices for the margins");
                    Spaces spaces = new Spaces(recipe, planner, plan, built);
                    return named(
                            recipe, () -> new MarginsStep(recipe, figures, spaces, threads).draw(stated, settings));
                });
        Lineage lineage = new Lineage(
                List.of(file),
                reading.reads().tables(),
                reading.reads().sources(),
                settings.seed().orElse(recipe.margins().map(IndexMargins::seed).orElse(0L)),
                recipe.margins()
                        .map(stated -> settings.draws().orElse(stated.draws()))
                        .orElse(0));
        return new BuiltAnswer(
                recipe, figures, plan, built, DataLook.of(recipe, figures, built), margins, lineage, reading.inputs());
    }

    /**
     * A look at the figures of an index, as far as one can be taken: it is asked for before an index has an answer.
     *
     * @param files where a file that the recipe names is found
     * @throws org.plumbline.model.problems.WrongInput if the recipe, a file or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     */
    public DataLook look(RecipeBook book, String id, InputFiles files, Progress progress) {
        RecipeFile file = book.get(id, BuiltIndexRecipe.class);
        BuiltIndexRecipe recipe = file.as(BuiltIndexRecipe.class);
        progress.begins(1, 2, "reading the figures of " + id);
        IndexFigures figures = new FigureReading(catalogue, file).read(files, Set.of());
        progress.begins(2, 2, "looking at " + figures.places() + " places");
        Planner planner = new Planner(recipe, figures);
        Stage observed = observed(recipe, figures);
        try {
            return named(
                    recipe, () -> DataLook.of(recipe, figures, planner.plan().build(observed, planner::weighed)));
        } catch (NoAnswer none) {
            return DataLook.of(
                    LookedAt.unbuilt(recipe, figures, planner.tree(), stages(planner, observed)),
                    Optional.of(String.valueOf(none.getMessage())));
        }
    }

    /** As far as the steps go: the figures as observed, where one of them has no answer. */
    private static List<Stage> stages(Planner planner, Stage observed) {
        try {
            return planner.plan().stages(observed);
        } catch (NoAnswer noneOfThese) {
            return List.of(observed);
        }
    }

    /** A list of the first 400 of 317 places would hold all of them, and say nothing. */
    private static void requireLists(RecipeFile file, BuiltIndexRecipe recipe, int places) {
        Problems problems = new Problems();
        List<Integer> lists = recipe.margins().map(IndexMargins::lists).orElse(List.of());
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i) > places) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf("/margins/lists/" + i),
                        "a list longer than there are places",
                        lists.get(i).toString(),
                        "a whole number up to " + places + ", the count of places",
                        ""));
            }
        }
        problems.throwIfAny();
    }

    private static Stage observed(BuiltIndexRecipe recipe, IndexFigures figures) {
        return Stage.observed(
                recipe.indicators().stream().map(IndicatorRule::id).toList(),
                recipe.indicators().stream()
                        .map(one -> figures.column(one.column()))
                        .toArray(double[][]::new));
    }

    private static <T> T named(BuiltIndexRecipe recipe, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (NoAnswer none) {
            throw new NoAnswer(
                    "Recipe " + recipe.id() + ": " + Titles.inWords(recipe, String.valueOf(none.getMessage())));
        }
    }
}
