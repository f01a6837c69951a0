package org.plumbline.model.indicators;

/** Which end of an indicator is the better one. Some indicators have none: a population is neither good nor bad. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
}
