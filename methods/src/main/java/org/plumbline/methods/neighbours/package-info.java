/**
 * Statistical neighbours: the places that are most alike in what they cannot change, such as their size and how many people live
 * around them. Comparing a town with its neighbours asks how it does among places of its kind, and not whether it is a city.
 *
 * <p>Each variable is put on one scale, in standard deviations over all places, and the distance of two places is the square root of
 * the weighted mean of their squared differences (a weighted Euclidean distance, as in the nearest neighbour models of the Chartered
 * Institute of Public Finance and Accountancy and of the Office for National Statistics). The entry points are {@link
 * org.plumbline.methods.neighbours.Structure} and {@link org.plumbline.methods.neighbours.NearestPlaces}; {@link
 * org.plumbline.methods.neighbours.NeighbourMargins} says how far the answer hangs on the weights, and {@link
 * org.plumbline.methods.neighbours.PeopleNearby} counts the people around each point. Left out on purpose: groups of places, in
 * which the place at the edge of one group has its nearest neighbours in another; and every measure of how places fare.
 */
@NullMarked
package org.plumbline.methods.neighbours;

import org.jspecify.annotations.NullMarked;
