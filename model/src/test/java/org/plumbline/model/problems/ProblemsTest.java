package org.plumbline.model.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.plumbline.model.funding.Sterling;

class ProblemsTest {
    private static final Where ROW = Where.line("awards.csv", 2);

    @Test
    void nothingWrongIsNothingThrown() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void allProblemsAreToldTogetherInTheOrderFound() {
        Problems problems = new Problems();
        problems.add(numbered(1));
        problems.add(numbered(2));
        assertThat(problems.isEmpty()).isFalse();
        WrongInput thrown = catchThrowableOfType(WrongInput.class, problems::throwIfAny);
        assertThat(thrown.problems()).containsExactly(numbered(1), numbered(2));
        assertThat(thrown).hasMessage(numbered(1).text() + "\n" + numbered(2).text());
    }

    @Test
    void aValueThatParsesIsItsValue() {
        Problems problems = new Problems();
        assertThat(problems.parsed(ROW, () -> Sterling.parsePence("1.50"), 0L)).isEqualTo(150);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aValueThatDoesNotParseIsAProblemAndTheOtherwise() {
        Problems problems = new Problems();
        assertThat(problems.parsed(ROW, () -> Sterling.parsePence("much"), -1L)).isEqualTo(-1);
        assertThat(catchThrowableOfType(WrongInput.class, problems::throwIfAny).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo(ROW))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_MONEY));
    }

    @Test
    void aMistakeOfOurOwnIsNotTakenForWrongInput() {
        Problems problems = new Problems();
        assertThatThrownBy(() -> problems.parsed(ROW, () -> 1 / Integer.parseInt("0"), 0))
                .isInstanceOf(ArithmeticException.class);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void readingStopsAtTheFiftiethProblem() {
        Problems problems = new Problems();
        for (int i = 1; i < 50; i++) {
            problems.add(numbered(i));
        }
        assertThat(catchThrowableOfType(WrongInput.class, () -> problems.add(numbered(50)))
                        .problems())
                .hasSize(50);
    }

    private static Problem numbered(int line) {
        return new Problem(ProblemCode.WRONG_TEXT, Where.line("a.csv", line), "wrong", "x", "y", "");
    }
}
