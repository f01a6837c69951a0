package org.plumbline.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.funding.LargestRemainder;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.PlaceNames;
import org.plumbline.recipes.IndicatorUse;

/**
 * How one place's need and share came about.
 *
 * @param place whose figures these are
 * @param index the place's index in the study
 * @param parts one an indicator, in the order of the recipe; their scores sum to the need, their pence to the share
 * @param claim population times need: what the share is in proportion to
 * @param allClaims the sum of all places' claims
 */
public record Explanation(IndexStudy study, Place place, int index, List<Part> parts, double claim, double allClaims) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * What one indicator adds.
     *
     * @param value as published
     * @param rank 1 is the most deprived
     * @param normalised on the recipe's scale
     * @param percent its weight as printed
     * @param score weight times normalised value
     * @param pence its part of the place's share, split by its part of the score
     */
    public record Part(
            IndicatorUse indicator,
            double value,
            int rank,
            double normalised,
            double percent,
            double score,
            long pence) {}

    /**
     * The explanation for the place that is meant by {@code typed}.
     *
     * @throws org.plumbline.model.problems.NoAnswer if no place is, or more than one may be
     */
    public static Explanation of(IndexStudy study, String typed) {
        Place place = new PlaceNames(study.places()).get(typed);
        int index = study.places().indexOf(place.code());
        double[] population = study.population().toArray();
        double all = 0;
        for (int other = 0; other < population.length; other++) {
            all += population[other] * study.index().result().score(other);
        }
        double claim = population[index] * study.index().result().score(index);
        return new Explanation(study, place, index, parts(study, index), claim, all);
    }

    private static List<Part> parts(IndexStudy study, int place) {
        IndexAnswer index = study.index();
        int count = index.indicators().size();
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = index.result().part(i, place);
        }
        long share = study.allocation().main().pence(place);
        long[] pence = share == 0 ? new long[count] : LargestRemainder.split(share, scores);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part(
                    index.recipe().indicators().get(i),
                    index.indicators().get(i).value(place),
                    index.indicatorRank(i, place),
                    index.result().normalised(i, place),
                    index.recipe().weighting().percents().get(i),
                    scores[i],
                    pence[i]));
        }
        return parts;
    }
}
