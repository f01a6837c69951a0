package org.plumbline.sources.budgeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.ByteRows;

/**
 * What is wrong with a file, the first {@value #MOST} told in full and the rest counted, and what is to be said besides. A
 * file may have a problem in each of ten million lines, so what is past the first hundred is not even put into words.
 */
final class Findings {
    static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private long untold;

    void add(Supplier<Problem> problem) {
        if (problems.size() < MOST) {
            problems.add(problem.get());
        } else {
            untold++;
        }
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return problems.size() == MOST && untold > 0;
    }

    /** One more row that a remark is on: the count goes behind {@code what}. */
    void remark(Remark.Kind kind, ByteRows rows, String what) {
        Remark met = remarks.get(kind + what);
        long count = met == null ? 1 : met.count() + 1;
        Where first = met == null ? rows.where() : met.where();
        remarks.put(kind + what, new Remark(kind, first, count, what + ": " + count));
    }

    void remark(Remark.Kind kind, Where where, long count, String text) {
        remarks.put(kind + text, new Remark(kind, where, count, text));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }

    /** @throws WrongInput with the problems found so far, if there are any */
    void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        if (untold > 0) {
            Problem last = problems.get(problems.size() - 1);
            problems.add(new Problem(
                    last.code(),
                    Where.file(last.where().file()),
                    "more problems, which are not told here",
                    untold + " or more",
                    "none",
                    "put the first " + MOST + " right and read the file again"));
        }
        throw new WrongInput(problems);
    }

    /** @throws WrongInput with this one problem and all those found before */
    WrongInput fatal(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new WrongInput(all);
    }
}
