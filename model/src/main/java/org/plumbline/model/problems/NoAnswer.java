package org.plumbline.model.problems;

/** The question is well put but has no answer; the message says why, and offers the nearest question that has one. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoAnswer(String why) {
        super(why);
    }
}
