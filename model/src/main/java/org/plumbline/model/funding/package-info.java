/**
 * Money: whole pence in a {@code long}, and awards as they were announced.
 *
 * <p>An award is what was announced for one bid, never what was paid: see {@link org.plumbline.model.funding.Award}.
 */
@NullMarked
package org.plumbline.model.funding;

import org.jspecify.annotations.NullMarked;
