/**
 * What is measured: an indicator with its unit and polarity, for a place and a period, with limits and a reason for every
 * gap.
 *
 * <p>{@link org.plumbline.model.indicators.Observation} is one cell as published; {@link
 * org.plumbline.model.indicators.Column} is the same for all places at once, ready for arithmetic.
 */
@NullMarked
package org.plumbline.model.indicators;

import org.jspecify.annotations.NullMarked;
