package org.plumbline.sources.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * What is wrong with files of people's own making, the first {@value #MOST} told in full and the rest counted. A file may have a
 * problem in each of ten million lines, so what is past the first hundred is not even put into words.
 */
public final class FirstProblems {
    public static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private long untold;

    public void add(Supplier<Problem> problem) {
        if (problems.size() < MOST) {
            problems.add(problem.get());
        } else {
            untold++;
        }
    }

    /** Whether further problems are only counted. */
    public boolean isFull() {
        return problems.size() == MOST && untold > 0;
    }

    /** @throws WrongInput with the problems found so far, if there are any */
    public void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> told = new ArrayList<>(problems);
        if (untold > 0) {
            Problem last = problems.get(problems.size() - 1);
            told.add(new Problem(
                    last.code(),
                    Where.file(last.where().file()),
                    "more problems, which are not told here",
                    untold + " or more",
                    "none",
                    "put the first " + MOST + " right and read the file again"));
        }
        throw new WrongInput(told);
    }

    /** What to throw for this one problem and all those found before. */
    public WrongInput fatal(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new WrongInput(all);
    }
}
