package org.plumbline.engine.target;

import org.plumbline.methods.target.PeopleReached;

/**
 * Whom one set of areas reaches, of the people concerned.
 *
 * @param id short name of the set
 * @param title the set, as a sentence has it: "the worst tenth of neighbourhoods"
 * @param areas how many areas the set has
 */
public record Reached(String id, String title, int areas, PeopleReached people) {}
