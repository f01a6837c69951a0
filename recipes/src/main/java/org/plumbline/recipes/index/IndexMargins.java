package org.plumbline.recipes.index;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.aggregation.Aggregation;

/**
 * How the margins of an index are drawn.
 *
 * @param near other ways of measuring the same thing
 * @param far other concepts; empty where none is declared
 * @param sampling whether the errors of counting and sampling are drawn too, as a layer of its own
 * @param sensitivity whether it is asked which of the near choices matters most, and how thoroughly
 * @param lists for lists of how many places it is worked out whether a place belongs to them
 * @param note empty where the recipe has none
 */
public record IndexMargins(
        Choices near,
        Optional<Choices> far,
        boolean sampling,
        Optional<Sensitivity> sensitivity,
        int draws,
        long seed,
        List<Integer> lists,
        String note) {

    public IndexMargins {
        lists = List.copyOf(lists);
    }

    /**
     * What could have been chosen, besides what the recipe states.
     *
     * @param weightsWithin how far each weight, at every level, may lie from the stated one, as a share of it, 0 to 1
     * @param normalisations each as likely as the others; empty for the stated one alone
     * @param aggregations of every domain; empty for the stated ones alone
     * @param preparations other steps in place of those stated, each with its title; the stated ones are one of the choices too
     */
    public record Choices(
            double weightsWithin,
            List<ScaleRule> normalisations,
            List<Aggregation> aggregations,
            List<Preparation> preparations) {
        public Choices {
            normalisations = List.copyOf(normalisations);
            aggregations = List.copyOf(aggregations);
            preparations = List.copyOf(preparations);
        }
    }

    /**
     * How thoroughly it is asked which choice matters most (Sobol indices).
     *
     * @param rows starting points; the index is built rows times (open choices + 2) times
     * @param resamples bootstrap samples from which the intervals are read
     */
    public record Sensitivity(int rows, int resamples) {}

    /** Steps in place of those stated. */
    public record Preparation(String title, List<StepRule> steps) {
        public Preparation {
            steps = List.copyOf(steps);
        }
    }
}
