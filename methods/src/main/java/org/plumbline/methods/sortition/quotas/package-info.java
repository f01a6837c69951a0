/**
 * Quotas: from a population to seats, and from quotas that nobody can fill to the nearest that somebody can.
 *
 * <p>{@link org.plumbline.methods.sortition.quotas.QuotaRule} gives each value of a feature the seats that its share of the
 * population comes to, rounded as stated. {@link org.plumbline.methods.sortition.quotas.FeasibilityCheck} says whether any
 * panel of the pool keeps all quotas; if none does, by how few seats the quotas would have to give way, and where.
 *
 * <p>Left out on purpose: quotas of combinations, such as young women; a feature may be defined to hold the combination.
 */
@NullMarked
package org.plumbline.methods.sortition.quotas;

import org.jspecify.annotations.NullMarked;
