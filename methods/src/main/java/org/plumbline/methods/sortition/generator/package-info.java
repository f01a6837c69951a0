/**
 * Made-up pools of volunteers, for tests, for measurements and to try a panel out before anybody is invited. Nobody in them
 * exists.
 *
 * <p>{@link org.plumbline.methods.sortition.generator.PoolGenerator} makes up a population whose features hang together as
 * strongly as asked, lets some kinds of people answer an invitation more readily than others, puts some of them into shared
 * households, and sets quotas that mirror the population and that at least one panel of the pool keeps. The same settings give
 * the same pool on any machine.
 *
 * <p>Left out on purpose: real places and their census figures. Whoever wants those brings a file of population counts.
 */
@NullMarked
package org.plumbline.methods.sortition.generator;

import org.jspecify.annotations.NullMarked;
