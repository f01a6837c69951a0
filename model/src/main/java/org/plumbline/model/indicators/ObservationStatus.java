package org.plumbline.model.indicators;

/** Whether a value was observed, and if not, why. A missing value is never nought. */
public enum ObservationStatus {
    OBSERVED,
    /** Collected, but withheld because so few people are concerned. */
    SUPPRESSED,
    NOT_COLLECTED,
    NOT_APPLICABLE,
    /** The source leaves the cell blank and does not say why. */
    BLANK
}
