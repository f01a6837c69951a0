package org.plumbline.engine.replication;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.plumbline.engine.data.AreaTable;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.index.CompositeIndex;
import org.plumbline.methods.index.IndexResult;
import org.plumbline.methods.target.AuthoritySummaries;
import org.plumbline.methods.target.AuthoritySummary;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Replication;
import org.plumbline.recipes.Summaries;
import org.plumbline.recipes.TableColumn;

/** Makes published indices again and says how nearly. */
public final class Replications {
    private final TableReads reads;

    public Replications(TableReads reads) {
        this.reads = reads;
    }

    /**
     * The certificate of an index and of the summaries made from it.
     *
     * @throws IllegalArgumentException if the recipe names no published result
     */
    public Certificate of(CompositeIndexRecipe recipe) {
        IndexColumns.want(recipe, reads);
        recipe.summaries().ifPresent(these -> want(recipe, these));
        IndexResult result = computed(recipe, IndexColumns.of(recipe, reads));
        return withSummaries(recipe, result, summaries(recipe, result));
    }

    /** The certificate of the scores alone, from columns that are read already. */
    public Certificate ofScores(CompositeIndexRecipe recipe) {
        return withSummaries(recipe, computed(recipe, IndexColumns.of(recipe, reads)), List.of());
    }

    private static IndexResult computed(CompositeIndexRecipe recipe, IndexColumns columns) {
        return new CompositeIndex(recipe.normalisation(), recipe.weighting()).compute(columns.indicators());
    }

    private Certificate withSummaries(
            CompositeIndexRecipe recipe, IndexResult result, List<SummaryCertificate> summaries) {
        Replication replication = recipe.replicates()
                .orElseThrow(() -> new IllegalArgumentException(recipe.id() + " replicates nothing"));
        AreaTable table = reads.areas(recipe.data(), recipe.places().nation());
        Optional<Comparison> ranks =
                replication.rank().map(column -> Comparison.ofRanks(result.toRanks(), table.numbers(column)));
        return new Certificate(
                recipe,
                replication,
                table.places(),
                new Comparison(result.toScores(), table.numbers(replication.score())),
                ranks,
                summaries,
                reads.tables().stream()
                        .filter(used -> recipe.tables().contains(used.table()))
                        .toList());
    }

    private void want(CompositeIndexRecipe recipe, Summaries summaries) {
        reads.wantNamed(recipe.data(), summaries.district());
        reads.want(summaries.population());
        summaries.published().forEach(one -> {
            reads.want(one.column());
            one.only().ifPresent(only -> reads.want(new TableColumn(one.column().table(), only.column())));
        });
    }

    private List<SummaryCertificate> summaries(CompositeIndexRecipe recipe, IndexResult result) {
        if (recipe.summaries().isEmpty()) {
            return List.of();
        }
        Summaries summaries = recipe.summaries().get();
        AreaTable table = reads.areas(recipe.data(), recipe.places().nation());
        PublishedFigures figures = new PublishedFigures(reads);
        Places districts = table.named(summaries.district());
        int[] indexes = table.codes(summaries.district()).stream()
                .map(Optional::orElseThrow)
                .mapToInt(districts::indexOf)
                .toArray();
        AreaTable people =
                reads.areas(summaries.population().table(), recipe.places().nation());
        double[] residents =
                AreaTable.laidOut(people.numbers(summaries.population().column()), people.places(), table.places());
        List<AuthoritySummary> made =
                new AuthoritySummaries(indexes, districts.size(), residents).of(result.toScores(), result.toRanks());
        return summaries.published().stream()
                .map(one -> new SummaryCertificate(
                        one,
                        districts,
                        new Comparison(
                                made.stream().mapToDouble(valueOf(one.kind())).toArray(),
                                figures.laidOut(one, districts)),
                        summaries.approximate()))
                .toList();
    }

    private static ToDoubleFunction<AuthoritySummary> valueOf(Summaries.Kind kind) {
        return switch (kind) {
            case AVERAGE_SCORE -> AuthoritySummary::averageScore;
            case AVERAGE_RANK -> AuthoritySummary::averageRank;
            case PROPORTION -> AuthoritySummary::proportion;
            case EXTENT -> AuthoritySummary::extent;
            case LOCAL_CONCENTRATION -> AuthoritySummary::localConcentration;
        };
    }
}
