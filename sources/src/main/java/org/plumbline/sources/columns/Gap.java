package org.plumbline.sources.columns;

import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** An empty cell in a column that has a value in every row. */
final class Gap {
    private Gap() {}

    static WrongValue where(ProblemCode code, String expected) {
        return new WrongValue(
                code, "a value is missing", "", expected, "fill it in: in the published table this column has no gap");
    }
}
