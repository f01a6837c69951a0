package org.plumbline.engine.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.AreaTable;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.neighbours.PeopleNearby;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.NeighboursRecipe;
import org.plumbline.recipes.StructuralVariable;
import org.plumbline.recipes.StructuralVariable.Measure;
import org.plumbline.sources.DataTable;

/** Everything that a neighbours recipe asks of the tables, laid out by neighbourhood. */
final class NeighboursInputs {
    private final NeighboursRecipe recipe;
    private final TableReads reads;
    private final String nation;
    private final AreaTable small;

    private NeighboursInputs(NeighboursRecipe recipe, TableReads reads) {
        this.recipe = recipe;
        this.reads = reads;
        this.nation = recipe.places().nation();
        this.small = reads.areas(recipe.neighbourhoods().table(), nation);
    }

    /**
     * @throws org.plumbline.model.problems.WrongInput if a table is wrong
     * @throws org.plumbline.model.problems.CannotSay if one is not here
     */
    static NeighboursInputs read(NeighboursRecipe recipe, TableReads reads) {
        var near = recipe.neighbourhoods();
        var centres = near.centres();
        reads.want(near.table(), List.of(near.population()));
        reads.wantNamed(near.lookup(), near.place());
        near.district().ifPresent(district -> reads.wantNamed(near.lookup(), district));
        reads.want(centres.table(), List.of(centres.easting(), centres.northing()));
        recipe.variables().stream()
                .flatMap(variable -> variable.measure().columns())
                .forEach(reads::want);
        return new NeighboursInputs(recipe, reads);
    }

    /** The places, by the register where there is one and otherwise by the look-up. */
    Places places() {
        return recipe.register()
                .map(register -> reads.areas(register, nation).places())
                .orElseGet(() -> lookup().named(recipe.neighbourhoods().place()));
    }

    /** Which place each neighbourhood lies in. */
    Containment inPlaces(Places places) {
        return contained(places, recipe.neighbourhoods().place());
    }

    /** Which district each lies in, where the recipe asks. */
    Optional<Containment> inDistricts() {
        return recipe.neighbourhoods().district().map(column -> contained(lookup().named(column), column));
    }

    private AreaTable lookup() {
        return reads.areas(recipe.neighbourhoods().lookup(), nation);
    }

    private Containment contained(Places places, String column) {
        AreaTable lookup = lookup();
        Map<AreaCode, AreaCode> parents = new HashMap<>();
        List<Optional<AreaCode>> codes = lookup.codes(column);
        for (int i = 0; i < codes.size(); i++) {
            AreaCode child = lookup.places().at(i).code();
            codes.get(i).ifPresent(parent -> parents.put(child, parent));
        }
        return Containment.of(small.places(), places, parents);
    }

    /**
     * What the neighbourhoods add to each variable.
     *
     * @throws NoAnswer if one has no residents on record, or no centre: people around others would be missed unseen
     */
    SmallAreas smallAreas() {
        double[] residents = small.numbers(recipe.neighbourhoods().population());
        Around around = new Around();
        List<SmallAreas.Amounts> variables = new ArrayList<>();
        for (StructuralVariable variable : recipe.variables()) {
            variables.add(amounts(variable.measure(), residents, around));
        }
        return new SmallAreas(small.places(), residents, variables);
    }

    private SmallAreas.Amounts amounts(Measure measure, double[] residents, Around around) {
        if (measure instanceof Measure.Share share) {
            return SmallAreas.Amounts.perResident(
                    laidOut(share.column().table(), share.column().column()));
        }
        if (measure instanceof Measure.PeopleWithin within) {
            return SmallAreas.Amounts.perResident(
                    times(around.laidOut(around.people.within(1000 * within.kilometres())), residents));
        }
        if (measure instanceof Measure.EmptySides sides) {
            return SmallAreas.Amounts.perResident(times(
                    around.laidOut(
                            around.people.emptySides(1000 * sides.beyondKilometres(), 1000 * sides.kilometres())),
                    residents));
        }
        if (measure instanceof Measure.ShareInClass share) {
            return SmallAreas.Amounts.perResident(times(inClass(share), residents));
        }
        return SmallAreas.Amounts.total(residents);
    }

    private double[] laidOut(String table, String column) {
        AreaTable its = reads.areas(table, nation);
        return AreaTable.laidOut(its.numbers(column), its.places(), small.places());
    }

    /** 1 for a neighbourhood of the class, 0 for one of another, NaN for one of none. */
    private double[] inClass(Measure.ShareInClass share) {
        DataTable table = reads.data(share.column().table());
        List<AreaCode> codes = NeighboursInputs.codes(table);
        List<String> classes = table.texts(share.column().column());
        double[] values = new double[small.places().size()];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < codes.size(); row++) {
            String its = classes.get(row);
            if (!its.isEmpty()) {
                small.places().findIndex(codes.get(row)).ifPresent(at -> values[at] = its.equals(share.is()) ? 1 : 0);
            }
        }
        requireOne(share, values);
        return values;
    }

    private void requireOne(Measure.ShareInClass share, double[] values) {
        if (Arrays.stream(values).noneMatch(value -> value == 1)) {
            throw new NoAnswer("Recipe " + recipe.id() + ": no neighbourhood is of the class \"" + share.is() + "\" by "
                    + share.column() + ". Is it spelt as the table has it?");
        }
    }

    private static double[] times(double[] values, double[] residents) {
        double[] products = new double[values.length];
        Arrays.setAll(products, i -> values[i] * residents[i]);
        return products;
    }

    private static List<AreaCode> codes(DataTable table) {
        return table.codes(table.description().places().orElseThrow().column());
    }

    /** The people around each neighbourhood, those of other nations in the table among them. */
    private final class Around {
        private final List<AreaCode> codes;
        private final PeopleNearby people;

        Around() {
            var near = recipe.neighbourhoods();
            DataTable all = reads.data(near.table());
            DataTable centres = reads.data(near.centres().table());
            this.codes = NeighboursInputs.codes(all);
            double[] residents = all.numbers(near.population());
            double[] eastings = beside(centres, near.centres().easting());
            double[] northings = beside(centres, near.centres().northing());
            for (int i = 0; i < residents.length; i++) {
                if (Double.isNaN(residents[i] + eastings[i] + northings[i])) {
                    throw new NoAnswer("The neighbourhood " + codes.get(i) + " has no residents in " + near.table()
                            + " or no centre in " + near.centres().table()
                            + ", so the people around others cannot be counted.");
                }
            }
            this.people = new PeopleNearby(eastings, northings, residents);
        }

        private double[] beside(DataTable table, String column) {
            Map<AreaCode, Double> byCode = new HashMap<>();
            List<AreaCode> its = NeighboursInputs.codes(table);
            double[] numbers = table.numbers(column);
            for (int row = 0; row < numbers.length; row++) {
                byCode.put(its.get(row), numbers[row]);
            }
            return codes.stream()
                    .mapToDouble(code -> byCode.getOrDefault(code, Double.NaN))
                    .toArray();
        }

        /** From the rows of the table to the neighbourhoods of the nation. */
        double[] laidOut(double[] values) {
            double[] laidOut = new double[small.places().size()];
            for (int row = 0; row < values.length; row++) {
                double value = values[row];
                small.places().findIndex(codes.get(row)).ifPresent(at -> laidOut[at] = value);
            }
            return laidOut;
        }
    }
}
