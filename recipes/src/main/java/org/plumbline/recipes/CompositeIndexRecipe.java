package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Weighting;
import org.plumbline.model.citations.Citation;

/**
 * How to make one score a place from several indicators: normalise, weight, add up. Rank 1 is the most deprived.
 *
 * @param data the table that holds the columns of the indicators and of the benchmark
 * @param indicators in the order in which scores are added up; ids and columns differ
 * @param normalisationNote the reading taken and the reading rejected; empty where there is nothing to say
 * @param weighting as printed, one weight an indicator, in the order of the indicators
 * @param weightingNote as {@code normalisationNote}
 * @param benchmark the published score beside which this one is shown; a study that measures need by it has one
 * @param margins how sure its ranks are; likewise
 * @param replicates the published result that it must give again; its columns are none of the indicators'
 * @param summaries the official summaries that are made again from it
 * @param notes what a reader of the results should know, in the order of printing
 */
public record CompositeIndexRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        PlaceSet places,
        String data,
        List<IndicatorUse> indicators,
        Normalisation normalisation,
        String normalisationNote,
        Weighting weighting,
        String weightingNote,
        Optional<Benchmark> benchmark,
        Optional<Margins> margins,
        Optional<Replication> replicates,
        Optional<Summaries> summaries,
        List<String> notes)
        implements Recipe {

    public CompositeIndexRecipe {
        indicators = List.copyOf(indicators);
        notes = List.copyOf(notes);
        if (indicators.isEmpty() || indicators.size() != weighting.percents().size()) {
            throw new IllegalArgumentException(
                    indicators.size() + " indicators, " + weighting.percents().size() + " weights");
        }
        boolean doubled = !indicators.stream().map(IndicatorUse::id).allMatch(new HashSet<>()::add)
                || !indicators.stream().map(IndicatorUse::column).allMatch(new HashSet<>()::add);
        if (doubled) {
            throw new IllegalArgumentException("an indicator or a column stands twice: " + indicators);
        }
        List<String> certified = replicates.map(Replication::certified).orElse(List.of());
        if (indicators.stream().map(IndicatorUse::column).anyMatch(certified::contains)) {
            throw new IllegalArgumentException("what is certified may not be put in: " + certified);
        }
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        Stream.of(data),
                        summaries.stream()
                                .flatMap(these -> Stream.concat(
                                        Stream.of(these.population().table()),
                                        these.published().stream()
                                                .map(one -> one.column().table()))))
                .distinct()
                .toList();
    }
}
