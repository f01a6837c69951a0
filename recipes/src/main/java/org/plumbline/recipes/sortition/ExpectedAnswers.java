package org.plumbline.recipes.sortition;

import org.plumbline.methods.sortition.invitations.ByTenth;
import org.plumbline.model.citations.Citation;

/**
 * How many letters are expected to be answered.
 *
 * @param rates the share of letters answered, by tenth, each above 0 and at most 1
 * @param leastFactor how much worse a whole round may answer: times this
 * @param mostFactor how much better
 * @param source who published a rate, or what the assumption is taken from
 * @param note what is assumed
 */
public record ExpectedAnswers(ByTenth rates, double leastFactor, double mostFactor, Citation source, String note) {}
