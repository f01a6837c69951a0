package org.plumbline.engine.target;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.engine.data.AreaTable;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.OtherConcept;
import org.plumbline.recipes.TableColumn;
import org.plumbline.recipes.TargetMeasure;
import org.plumbline.recipes.TargetRecipe;

/** Everything that a target recipe asks of the tables, laid out by place, neighbourhood and district. */
public final class TargetInputs {
    private final TargetRecipe recipe;
    private final Map<String, CompositeIndexRecipe> indices;
    private final IndicatorTable districts;
    private final TableReads reads;
    private final String nation;
    private final Areas areas;
    private final Map<TableColumn, AreaValues> columns = new HashMap<>();

    private TargetInputs(
            TargetRecipe recipe,
            Map<String, CompositeIndexRecipe> indices,
            IndicatorTable districts,
            TableReads reads) {
        this.recipe = recipe;
        this.indices = new LinkedHashMap<>(indices);
        this.districts = districts;
        this.reads = reads;
        this.nation = recipe.places().nation();
        this.areas = AreasReader.read(recipe, districts.places(), reads);
    }

    /**
     * @param indices by id, those that the recipe's measures name
     * @param districts the districts around the places, with the outcome of the associations
     * @throws org.plumbline.model.problems.WrongInput if a table is wrong
     * @throws org.plumbline.model.problems.CannotSay if one is not here
     * @throws NoAnswer if a neighbourhood has no residents on record, or lies in no place or no district
     */
    public static TargetInputs read(
            TargetRecipe recipe,
            Map<String, CompositeIndexRecipe> indices,
            IndicatorTable districts,
            TableReads reads) {
        var near = recipe.neighbourhoods();
        AreasReader.want(recipe, reads);
        reads.want(near.table(), List.of(recipe.people().rate()));
        indices.values().forEach(index -> IndexColumns.want(index, reads));
        recipe.measures().forEach(measure -> {
            if (measure.of() instanceof TargetMeasure.Of.Column of) {
                reads.want(of.column());
            }
        });
        recipe.margins().far().forEach(other -> {
            if (other.take() instanceof OtherConcept.Take.Column take) {
                reads.want(take.column());
            }
        });
        recipe.published().ifPresent(list -> reads.want(list.flag()));
        return new TargetInputs(recipe, indices, districts, reads);
    }

    public TargetRecipe recipe() {
        return recipe;
    }

    Areas areas() {
        return areas;
    }

    /** The time of the count of residents; empty where its source does not say. */
    Optional<Period> residentsPeriod() {
        var near = recipe.neighbourhoods();
        return reads.areas(near.table(), nation).findPeriod(near.population());
    }

    List<Measure> measures() {
        return recipe.measures().stream().map(this::measure).toList();
    }

    private Measure measure(TargetMeasure use) {
        if (use.of() instanceof TargetMeasure.Of.Column of) {
            AreaValues values = column(of.column());
            return new Measure(use, values.toPlaces(), values.neighbourhoods(), Optional.empty());
        }
        CompositeIndexRecipe index = Objects.requireNonNull(indices.get(((TargetMeasure.Of.Index) use.of()).recipe()));
        IndexColumns columns = IndexColumns.of(index, reads);
        boolean ofPlaces = isOfPlaces(columns.places());
        UnaryOperator<double[]> laidOut = values ->
                AreaTable.laidOut(values, columns.places(), ofPlaces ? areas.places() : areas.neighbourhoods());
        IndexOfPlaces ofTarget = new IndexOfPlaces(
                index,
                columns.indicators(),
                ofPlaces ? laidOut : values -> areas.means(laidOut.apply(values)),
                recipe.margins().near().normalisations());
        return new Measure(
                use,
                ofTarget.toScores(),
                ofPlaces ? Optional.empty() : Optional.of(laidOut.apply(ofTarget.toOwnScores())),
                Optional.of(ofTarget));
    }

    /** A published column of the places or of the neighbourhoods; read once. */
    AreaValues column(TableColumn column) {
        return columns.computeIfAbsent(column, this::readColumn);
    }

    private AreaValues readColumn(TableColumn column) {
        AreaTable table = reads.areas(column.table(), nation);
        double[] values = table.numbers(column.column());
        return isOfPlaces(table.places())
                ? AreaValues.ofPlaces(areas, AreaTable.laidOut(values, table.places(), areas.places()))
                : AreaValues.ofNeighbourhoods(areas, AreaTable.laidOut(values, table.places(), areas.neighbourhoods()));
    }

    private boolean isOfPlaces(Places own) {
        return own.type() == areas.places().type();
    }

    /** The people concerned in each neighbourhood. */
    double[] peopleConcerned() {
        double[] people = reads.areas(recipe.neighbourhoods().table(), nation)
                .numbers(recipe.people().rate());
        double[] residents = areas.neighbourhoodResidents();
        for (int i = 0; i < people.length; i++) {
            people[i] *= residents[i];
        }
        return people;
    }

    /** Whether each place is on the published list; empty where none was published, or the table lacks the column. */
    Optional<boolean[]> publishedFlags() {
        return recipe.published().flatMap(list -> {
            AreaTable table = reads.areas(list.flag().table(), nation);
            if (!table.has(list.flag().column())) {
                return Optional.empty();
            }
            boolean[] flags = table.flags(list.flag().column());
            requireCount(list, flags);
            boolean[] laidOut = new boolean[areas.places().size()];
            for (int i = 0; i < flags.length; i++) {
                int at = i;
                areas.places().findIndex(table.places().at(i).code()).ifPresent(place -> laidOut[place] = flags[at]);
            }
            return Optional.of(laidOut);
        });
    }

    private void requireCount(TargetRecipe.PublishedList list, boolean[] flags) {
        int flagged = 0;
        for (boolean flag : flags) {
            flagged += flag ? 1 : 0;
        }
        if (flagged != list.count()) {
            throw new NoAnswer("Recipe " + recipe.id() + ": " + list.title() + " has " + list.count()
                    + " places by the recipe, but " + flagged + " by "
                    + list.flag().table() + ". Correct the count, or take the published table.");
        }
    }

    /** The outcome of the associations, one a district. */
    double[] outcome() {
        return recipe.associations()
                .map(these -> districts.column(these.outcome().column()).toArray())
                .orElseThrow();
    }
}
