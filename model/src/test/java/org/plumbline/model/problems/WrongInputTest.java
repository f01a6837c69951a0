package org.plumbline.model.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongInputTest {
    private static final Problem PROBLEM =
            new Problem(ProblemCode.WRONG_TEXT, Where.file("a.csv"), "wrong", "x".repeat(1_000), "right", "");

    @Test
    void wrongInputNeedsAProblem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WrongInput(List.of()));
    }

    @Test
    void whatIsAddedToTheListLaterDoesNotChangeIt() {
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM));
        WrongInput wrong = new WrongInput(problems);
        problems.add(PROBLEM);
        assertThat(wrong.problems()).containsExactly(PROBLEM);
    }

    @Test
    void theProblemsTravelWithTheExceptionToAnotherMachine() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new WrongInput(PROBLEM));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            WrongInput arrived = (WrongInput) in.readObject();
            assertThat(arrived.problems()).containsExactly(PROBLEM);
            assertThat(arrived).hasMessage(PROBLEM.text());
        }
    }
}
