/**
 * Money and places: a pot shared out by a stated rule, awards traced to the places that they are for, and awards per head
 * by group.
 *
 * <p>{@link org.plumbline.methods.funding.Allocation} gives shares to the penny; {@link
 * org.plumbline.methods.funding.Attribution} says whose an award is; {@link org.plumbline.methods.funding.GroupTotals}
 * compares groups of places. A share is what the rule gives, never "the fair share".
 */
@NullMarked
package org.plumbline.methods.funding;

import org.jspecify.annotations.NullMarked;
