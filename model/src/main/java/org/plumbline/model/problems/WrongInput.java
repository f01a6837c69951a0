package org.plumbline.model.problems;

import java.util.List;
import java.util.stream.Collectors;

/** The input is wrong: all its problems together, so that they can be put right in one go. */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem to tell of */
    public WrongInput(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("wrong input without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public WrongInput(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
