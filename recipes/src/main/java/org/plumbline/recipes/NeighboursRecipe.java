package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.citations.Citation;

/**
 * Which places are alike in structure: by which variables, how much each counts, and how sure that is.
 *
 * @param source the publication whose method this follows
 * @param register the table that lists the places, where the look-up does not name them all
 * @param neighbourhoods the small areas that every variable is made from
 * @param variables at least one; ids differ
 * @param most how many neighbours a place has, at least one
 * @param notes what a reader of the results should know, in the order of printing
 */
public record NeighboursRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        PlaceSet places,
        Optional<String> register,
        Neighbourhoods neighbourhoods,
        List<StructuralVariable> variables,
        int most,
        Margins margins,
        List<String> notes)
        implements Recipe {

    public NeighboursRecipe {
        variables = List.copyOf(variables);
        notes = List.copyOf(notes);
        boolean doubled = !variables.stream().map(StructuralVariable::id).allMatch(new HashSet<>()::add);
        if (variables.isEmpty() || doubled || most < 1) {
            throw new IllegalArgumentException("not neighbours: " + variables + ", " + most);
        }
    }

    /**
     * The small areas inside the places.
     *
     * @param table with a row for each, also for those of other nations, whose people are neighbours across the border
     * @param population its column of residents
     * @param lookup the table that says where each lies
     * @param place its column with the code of the place
     * @param district its column with the code of the district, by which places of one name are told apart, where that is asked
     * @param centres where the people of each live
     */
    public record Neighbourhoods(
            String table, String population, String lookup, String place, Optional<String> district, Centres centres) {}

    /**
     * The points at which the people of the neighbourhoods are taken to live.
     *
     * @param easting the column of metres east on the British National Grid
     * @param northing the column of metres north
     */
    public record Centres(String table, String easting, String northing) {}

    /**
     * How sure a neighbour is: found again under other weights.
     *
     * @param within how far each drawn weight lies from the stated one at most, as a share of it, 0 to 1
     * @param draws as many as {@link DrawCount} allows
     * @param seed the same gives the same draws on every machine
     * @param note what the margins do not include
     */
    public record Margins(double within, int draws, long seed, String note) {

        public Margins {
            DrawCount.require(draws);
            if (!(within >= 0 && within <= 1)) {
                throw new IllegalArgumentException("weights within " + within);
            }
        }
    }

    @Override
    public List<String> tables() {
        return Stream.of(
                        register.stream(),
                        Stream.of(
                                neighbourhoods.table(),
                                neighbourhoods.lookup(),
                                neighbourhoods.centres().table()),
                        variables.stream()
                                .flatMap(variable -> variable.measure().columns())
                                .map(TableColumn::table))
                .flatMap(tables -> tables)
                .distinct()
                .toList();
    }
}
