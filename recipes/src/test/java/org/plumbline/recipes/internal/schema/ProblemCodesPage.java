package org.plumbline.recipes.internal.schema;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plumbline.model.problems.ProblemCode;

/** The reference page of problem codes. */
final class ProblemCodesPage {

    private ProblemCodesPage() {}

    static String text() {
        String rows = Arrays.stream(ProblemCode.values())
                .map(code -> "| `" + code.text() + "` | " + code.meaning() + " |\n")
                .collect(Collectors.joining());
        return """
                # Problem codes

                <!-- Made from ProblemCode.java by ReferencePagesTest; changes here are lost. -->

                When input is wrong, Plumbline says where, what was found, what was expected and how to put it right:

                    levies.yaml:32:21: not a value that can stand here [weights-without-effect]
                        found     -22.5
                        expected  a number from 0 to 100

                The first line gives the file, the line and the column: in a recipe the number of the character, in a table the
                number of the cell. The code in brackets never changes its meaning, so that programs can rely on it.

                | code | what is wrong |
                | --- | --- |
                """ + rows;
    }
}
