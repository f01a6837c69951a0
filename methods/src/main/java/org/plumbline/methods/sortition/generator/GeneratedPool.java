package org.plumbline.methods.sortition.generator;

import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Population;

/**
 * A made-up pool with what it was made from.
 *
 * @param population that the volunteers come from and the quotas mirror
 * @param assembly has at least one panel that keeps every quota
 * @param widened by how many seats, over all quotas, they had to give way beyond the stated slack so that there is one
 */
public record GeneratedPool(PoolSettings settings, Population population, Assembly assembly, int widened) {}
