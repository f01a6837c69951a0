package org.plumbline.sources.budgeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.FirstProblems;

/** What is wrong with a file, as far as it is told, and what is to be said besides. */
final class Findings {
    private final FirstProblems problems = new FirstProblems();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    void add(Supplier<Problem> problem) {
        problems.add(problem);
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return problems.isFull();
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
        problems.throwIfAny();
    }

    /** @throws WrongInput with this one problem and all those found before */
    WrongInput fatal(Problem problem) {
        return problems.fatal(problem);
    }
}
