package org.plumbline.model.problems;

/** Something needed for the answer is missing here, so that Plumbline can say neither yes nor no. */
public final class CannotSay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotSay(String why) {
        super(why);
    }
}
