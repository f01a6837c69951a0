package org.plumbline.engine.sortition.invitations;

/**
 * The letters of a place.
 *
 * @param tenth of deprivation, 1, the most deprived, to 10
 * @param letters at most {@code addresses}
 * @param expected how many volunteer, on average
 */
public record PlaceLetters(String code, String name, int tenth, int addresses, int letters, double expected) {}
