package org.plumbline.engine.replication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.PartClaim;
import org.plumbline.recipes.PartFinish;
import org.plumbline.recipes.PartInput;
import org.plumbline.recipes.PartRule;
import org.plumbline.recipes.PartScale;
import org.plumbline.recipes.ReplicationRecipe;

/** Makes the parts of a published index again, one after the other, each of columns and of parts that are made already. */
final class PartsReplication {
    private final ReplicationRecipe recipe;
    private final TableReads reads;
    private final KeyedRows rows;
    private final Optional<BaseScale> base;
    private final SteadiedRates rates;
    private final Map<String, double[]> made = new LinkedHashMap<>();

    private PartsReplication(ReplicationRecipe recipe, TableReads reads) {
        this.recipe = recipe;
        this.reads = reads;
        this.rows = KeyedRows.of(reads.data(recipe.rows().table()));
        this.base = recipe.base().map(rule -> new BaseScale(BaseResidents.of(rule, rows, reads)));
        this.rates = new SteadiedRates(rows, reads);
    }

    /** The certificate; the columns that it reads are announced here. */
    static PartsCertificate of(ReplicationRecipe recipe, TableReads reads) {
        ReplicationColumns.want(recipe, reads);
        return new PartsReplication(recipe, reads).certificate();
    }

    private PartsCertificate certificate() {
        List<PartCertificate> certificates = new ArrayList<>();
        for (PartRule part : recipe.parts()) {
            double[][] inputs = inputs(part);
            double[] weights = weights(part, inputs);
            double[] scores = finished(part, part.aggregation().apply(inputs, weights));
            made.put(part.id(), scores);
            part.claim().ifPresent(claim -> certificates.add(compared(part, claim, weights, scores)));
        }
        return new PartsCertificate(recipe, rows.labels(), certificates, reads.tables());
    }

    private double[][] inputs(PartRule part) {
        return part.inputs().stream()
                .map(input -> scaled(part, input, values(input)))
                .toArray(double[][]::new);
    }

    private double[] values(PartInput input) {
        if (input instanceof PartInput.OfPart of) {
            return Objects.requireNonNull(made.get(of.part()), of.part());
        }
        if (input instanceof PartInput.OfCounts of) {
            return rates.of(of);
        }
        PartInput.OfColumn of = (PartInput.OfColumn) input;
        double[] values =
                rows.laidOut(reads.data(of.column().table()), of.column().column(), of.only());
        return of.turned() ? Arrays.stream(values).map(value -> -value).toArray() : values;
    }

    private double[] scaled(PartRule part, PartInput input, double[] values) {
        try {
            if (part.scale() instanceof PartScale.Normalised normalised) {
                return normalised.by().apply(values);
            }
            return part.scale() instanceof PartScale.Standardised
                    ? base.orElseThrow().standardised(values)
                    : values;
        } catch (NoAnswer none) {
            throw new NoAnswer("Recipe " + recipe.id() + ", " + input.title() + ": " + none.getMessage());
        }
    }

    private static double[] weights(PartRule part, double[][] inputs) {
        return part.weigher().weigh(part.inputs().stream().map(PartInput::title).toList(), inputs);
    }

    private double[] finished(PartRule part, double[] scores) {
        if (part.finish() instanceof PartFinish.Plus plus) {
            return Arrays.stream(scores).map(score -> score + plus.number()).toArray();
        }
        return part.finish() instanceof PartFinish.InDeviations rule
                ? base.orElseThrow().finished(scores, rule)
                : scores;
    }

    private PartCertificate compared(PartRule part, PartClaim claim, double[] weights, double[] scores) {
        return new PartCertificate(
                part,
                claim,
                Arrays.stream(weights).boxed().toList(),
                claim.score().map(score -> new Comparison(scores, published(claim.table(), score.column()))),
                claim.rank()
                        .map(rank -> Comparison.ofRanks(
                                Ranks.fromHighest(scores), published(claim.table(), rank.column()))));
    }

    private double[] published(String table, String column) {
        return rows.laidOut(reads.data(table), column, Optional.empty());
    }
}
