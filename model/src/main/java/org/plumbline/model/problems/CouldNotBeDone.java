package org.plumbline.model.problems;

/** The machine would not do what was asked: a disk that is full, a folder that cannot be written, a network that is down. */
public final class CouldNotBeDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why what failed, and what to do about it */
    public CouldNotBeDone(String why, Throwable cause) {
        super(why, cause);
    }

    public CouldNotBeDone(String why) {
        super(why);
    }
}
