package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.citations.Citation;

/**
 * Which places are on a list: those that are among the worst on both of two measures.
 *
 * @param register the table that has a row for each place, with its name
 * @param measures two; ids differ
 * @param rule who is on the list
 * @param nearMisses how many places at most are named on each side of the line; 0 for none
 * @param lengths the range of N over which the list is counted again
 * @param people the people concerned
 * @param published the list as it was published, where it was
 * @param margins how sure the list is
 * @param associations how the measures go together with an outcome, where that is asked
 * @param map outlines for the report's map; without them it has none
 * @param notes what a reader of the results should know, in the order of printing
 */
public record TargetRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        PlaceSet places,
        String register,
        Neighbourhoods neighbourhoods,
        List<TargetMeasure> measures,
        Rule rule,
        int nearMisses,
        Lengths lengths,
        People people,
        Optional<PublishedList> published,
        TargetMargins margins,
        Optional<Associations> associations,
        Optional<Outlines> map,
        List<String> notes)
        implements Recipe {

    public TargetRecipe {
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        Set<String> ids = measures.stream().map(TargetMeasure::id).collect(Collectors.toSet());
        if (measures.size() != 2 || ids.size() != 2) {
            throw new IllegalArgumentException("a list takes two measures: " + measures);
        }
        boolean named = ids.contains(rule.of())
                && margins.far().stream().map(OtherConcept::insteadOf).allMatch(ids::contains);
        if (!named || nearMisses < 0 || lengths.to() > places.count()) {
            throw new IllegalArgumentException(
                    "not a target: " + ids + ", " + rule + ", " + nearMisses + " near misses, " + lengths);
        }
    }

    /**
     * The small areas inside the places.
     *
     * @param table with a row for each
     * @param population its column of residents
     * @param lookup the table that says where each lies
     * @param place its column with the code of the place
     * @param district its column with the code of the district
     */
    public record Neighbourhoods(String table, String population, String lookup, String place, String district) {}

    /**
     * Among the worst N on both, N being a percentage of the places that have one of the measures, rounded down.
     *
     * @param percent above 0 and up to 50
     * @param of the id of that measure
     * @param note the reading taken and the readings rejected
     */
    public record Rule(double percent, String of, String note) {

        public Rule {
            if (!(percent > 0 && percent <= 50)) {
                throw new IllegalArgumentException("a list of the worst " + percent + " percent");
            }
        }
    }

    /**
     * A range of N.
     *
     * @param from the least, at least 1
     * @param to the greatest, not below the least nor above the count of places
     */
    public record Lengths(int from, int to) {

        public Lengths {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("lengths from " + from + " to " + to);
            }
        }
    }

    /**
     * The people whose number on the list and off it is told.
     *
     * @param title who they are
     * @param rate the column of the neighbourhoods' table with their share of residents, 0 to 1
     */
    public record People(String title, String rate) {}

    /**
     * The list as published. It decides nothing.
     *
     * @param flag says whether a place is on it
     * @param title for readers, as in "beside {@code the published list of 225 wards}"
     * @param count how many places it holds, at least 1
     * @param note where this list differs from it, and why
     */
    public record PublishedList(TableColumn flag, String title, int count, String note) {

        public PublishedList {
            if (count < 1) {
                throw new IllegalArgumentException("a published list of " + count);
            }
        }
    }

    /** The outlines of places and districts with which a report draws a map, by the ids of their tables. */
    public record Outlines(String places, String districts) {}

    @Override
    public List<String> tables() {
        return Stream.of(
                        Stream.of(register, neighbourhoods.table(), neighbourhoods.lookup()),
                        measures.stream().flatMap(measure -> measure.of().table().stream()),
                        margins.far().stream().flatMap(other -> other.take().table().stream()),
                        published.stream().map(list -> list.flag().table()),
                        associations.stream().map(these -> these.outcome().table()),
                        map.stream().flatMap(outlines -> Stream.of(outlines.places(), outlines.districts())))
                .flatMap(tables -> tables)
                .distinct()
                .toList();
    }
}
