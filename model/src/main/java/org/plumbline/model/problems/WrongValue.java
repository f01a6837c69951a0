package org.plumbline.model.problems;

import java.util.Optional;

/**
 * A piece of text that cannot become the type asked for. Thrown by the {@code parse} methods of the model, which do not know
 * where the text stood; whoever reads the file adds the place and makes a {@link Problem} of it.
 */
public final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String found;
    private final String expected;
    private final String fix;

    /**
     * @param what what is wrong, in a few words without the value
     * @param fix how to put it right; empty where nothing better can be said than what was expected
     */
    public WrongValue(ProblemCode code, String what, String found, String expected, String fix) {
        super(what);
        this.code = code;
        this.found = found;
        this.expected = expected;
        this.fix = fix;
    }

    /** This problem, now that its place is known. */
    public Problem at(Where where) {
        return new Problem(code, where, what(), found, expected, fix);
    }

    /** This problem with a better suggestion, where {@code better} has one. */
    public WrongValue withFix(Optional<String> better) {
        return better.isEmpty() ? this : new WrongValue(code, what(), found, expected, better.get());
    }

    private String what() {
        return String.valueOf(getMessage());
    }
}
