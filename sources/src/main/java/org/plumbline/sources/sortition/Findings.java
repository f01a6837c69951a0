package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.FirstProblems;

/** What is wrong with the files of a panel, as far as it is told, and what is to be said besides. */
final class Findings {
    /** Remarks on ways of writing a value may be as many as there are people; a hundred show what is the matter. */
    static final int MOST_REMARKS = 100;

    private final FirstProblems problems = new FirstProblems();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private long count;
    private long untold;

    void add(Supplier<Problem> problem) {
        count++;
        problems.add(problem);
    }

    /** How many problems were found so far, told or not. */
    long count() {
        return count;
    }

    /** The value that {@code parse} gives; none, and a problem noted at {@code where}, if it gives none. */
    <T> Optional<T> parsed(Where where, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (WrongValue wrong) {
            add(() -> wrong.at(where));
            return Optional.empty();
        }
    }

    /** One more of what a remark is on: the count goes behind {@code what}. */
    void remark(Remark.Kind kind, Where where, String what) {
        Remark met = remarks.get(kind + what);
        long times = met == null ? 1 : met.count() + 1;
        Where first = met == null ? where : met.where();
        remarks.put(kind + what, new Remark(kind, first, times, what + ": " + times));
    }

    void remark(Remark remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.put(remark.kind() + remark.text(), remark);
        } else {
            untold++;
        }
    }

    /** The first {@value #MOST_REMARKS}, and how many more there would be. */
    List<Remark> remarks() {
        List<Remark> told = new ArrayList<>(remarks.values());
        if (untold > 0) {
            Where last = told.get(told.size() - 1).where();
            told.add(new Remark(
                    Remark.Kind.MORE,
                    Where.file(last.file()),
                    untold,
                    "more remarks, which are not told here: " + untold));
        }
        return told;
    }

    /** @throws WrongInput with the problems found so far, if there are any */
    void throwIfAny() {
        problems.throwIfAny();
    }

    WrongInput fatal(Problem problem) {
        return problems.fatal(problem);
    }
}
