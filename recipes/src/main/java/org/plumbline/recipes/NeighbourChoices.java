package org.plumbline.recipes;

/**
 * By which recipes a brief finds the places that its place is like; an area of somebody's own is set beside wards.
 *
 * @param districts the id of a set of neighbours for districts, and so on
 */
public record NeighbourChoices(String districts, String wards, String neighbourhoods) {}
