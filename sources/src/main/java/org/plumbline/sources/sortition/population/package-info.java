/**
 * Files of population counts: how many people of a place have each value of each feature that a panel is to mirror.
 *
 * <p>An organiser makes such a table from a census, one row a value: {@code feature,value,people}. People may be a count or any
 * figure in proportion to it, such as a percentage; each feature is added up by itself. The entry point is
 * {@link org.plumbline.sources.sortition.population.PopulationCounts}.
 */
@NullMarked
package org.plumbline.sources.sortition.population;

import org.jspecify.annotations.NullMarked;
