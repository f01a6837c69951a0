package org.plumbline.sources;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.WrongInput;

/** The problems that reading ends with. */
public final class WhatIsWrong {
    private WhatIsWrong() {}

    /** All problems, as their reader sees them: one text each. */
    public static List<String> in(ThrowingCallable reading) {
        return problems(reading).stream().map(Problem::text).toList();
    }

    public static List<Problem> problems(ThrowingCallable reading) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, reading);
        if (wrong == null) {
            throw new AssertionError("nothing was wrong");
        }
        return wrong.problems();
    }

    /** A problem's text from its four parts; the fix may be empty. */
    public static String problem(String heading, String found, String expected, String fix) {
        return heading
                + "\n    found     " + found
                + "\n    expected  " + expected
                + (fix.isEmpty() ? "" : "\n    to fix    " + fix);
    }
}
