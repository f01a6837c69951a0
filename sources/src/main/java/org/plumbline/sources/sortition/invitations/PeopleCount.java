package org.plumbline.sources.sortition.invitations;

import java.util.OptionalInt;
import org.plumbline.model.problems.Where;

/**
 * How many people have a value of a feature.
 *
 * @param tenth of which tenth of deprivation; empty for all of them together
 * @param people nought or more, also a share where only proportions are known
 */
public record PeopleCount(String feature, String value, OptionalInt tenth, double people, Where where) {}
