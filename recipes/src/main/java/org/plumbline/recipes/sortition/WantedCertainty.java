package org.plumbline.recipes.sortition;

/**
 * How sure it is to be that those who answer make up a panel.
 *
 * @param share the probability, 0 to 1
 * @param simulations how many rounds of letters are simulated
 * @param seed of the simulations
 * @param note what the probability leaves out
 */
public record WantedCertainty(double share, int simulations, long seed, String note) {}
