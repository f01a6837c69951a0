package org.plumbline.model.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong while reading goes on, up to {@value #MOST} problems: a file that is wrong all the way down is not
 * worth a message a line.
 */
public final class Problems {
    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
        if (found.size() == MOST) {
            throw new WrongInput(found);
        }
    }

    /** The value that {@code parse} gives, or {@code otherwise} and a problem noted at {@code where}. */
    public <T extends @Nullable Object> T parsed(Where where, Supplier<T> parse, T otherwise) {
        try {
            return parse.get();
        } catch (WrongValue wrong) {
            add(wrong.at(where));
            return otherwise;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws WrongInput with all that was collected, if anything was */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new WrongInput(found);
        }
    }
}
