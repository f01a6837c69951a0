package org.plumbline.engine.data;

import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.IndicatorUse;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.Summaries;
import org.plumbline.sources.SourceTable;

/** Checks the tables and columns that a composite index names. */
public final class IndexChecks {
    private final TableChecks checks;

    public IndexChecks(TableChecks checks) {
        this.checks = checks;
    }

    /** @param wanted which tables may hold the indicators */
    public void check(RecipeFile file, CompositeIndexRecipe recipe, Predicate<SourceTable> wanted) {
        Optional<SourceTable> table = checks.table(file, "/data", recipe.data(), wanted);
        table.ifPresent(there -> columns(file, recipe, there));
        recipe.summaries().ifPresent(these -> {
            table.ifPresent(there -> checks.code(file, "/summaries/district", there, these.district()));
            summaries(file, these);
        });
    }

    private void columns(RecipeFile file, CompositeIndexRecipe recipe, SourceTable table) {
        for (int i = 0; i < recipe.indicators().size(); i++) {
            IndicatorUse use = recipe.indicators().get(i);
            checks.worse(file, "/indicators/" + i + "/column", table, use.column(), use.worse());
        }
        recipe.benchmark().ifPresent(one -> checks.number(file, "/benchmark/column", table, one.column()));
        recipe.replicates().ifPresent(one -> {
            checks.number(file, "/replicates/score", table, one.score());
            one.rank().ifPresent(rank -> checks.number(file, "/replicates/rank", table, rank));
        });
    }

    private void summaries(RecipeFile file, Summaries summaries) {
        String key = "/summaries/population";
        checks.table(file, key + "/table", summaries.population().table(), TableChecks::listsPlaces)
                .ifPresent(there -> checks.people(
                        file, key + "/column", there, summaries.population().column()));
        for (int i = 0; i < summaries.published().size(); i++) {
            Summaries.Published one = summaries.published().get(i);
            String at = "/summaries/published/" + i;
            checks.table(file, at + "/table", one.column().table(), IndexChecks::isKeyedByCode)
                    .ifPresent(there -> {
                        checks.number(file, at + "/column", there, one.column().column());
                        one.only().ifPresent(only -> checks.text(file, at + "/only/column", there, only.column()));
                    });
        }
    }

    /** Whether a place can be found in it by its code. */
    private static boolean isKeyedByCode(SourceTable table) {
        return table.findCodeKey().isPresent();
    }
}
