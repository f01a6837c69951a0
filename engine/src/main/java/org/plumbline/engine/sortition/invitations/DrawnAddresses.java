package org.plumbline.engine.sortition.invitations;

/**
 * What is published of the addresses that were drawn.
 *
 * @param seed from which they were drawn
 * @param listed how many addresses the organiser's list has
 * @param listSha256 of the organiser's file
 * @param drawnSha256 of the private file of those that were drawn
 */
public record DrawnAddresses(String seed, long listed, String listSha256, String drawnSha256) {}
