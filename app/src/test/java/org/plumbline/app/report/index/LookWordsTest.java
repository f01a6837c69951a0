package org.plumbline.app.report.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.index.DataLook;
import org.plumbline.methods.index.statistics.RemoveOne;
import org.plumbline.methods.index.statistics.Univariate;
import org.plumbline.methods.index.statistics.Warning;
import org.plumbline.methods.index.statistics.Warning.Kind;

/** The report's words about a look, from looks made up for the purpose. */
class LookWordsTest {

    private static DataLook look(double shareOfFirst, Warning... warnings) {
        Univariate spread = Univariate.of(new double[] {1, 2, 3, 5});
        return new DataLook(
                "mine",
                Map.of("mine", "My index", "a", "Rent", "b", "Income"),
                4,
                List.of(
                        new DataLook.OfIndicator("a", spread, Optional.empty()),
                        new DataLook.OfIndicator("b", spread, Optional.empty())),
                List.of(warnings),
                List.of(),
                List.of(new DataLook.Reliability("mine", false, 2, -0.25, Optional.empty())),
                List.of(),
                List.of(part("a", shareOfFirst, 1.5), part("b", 1 - shareOfFirst, 0.5)),
                Optional.empty());
    }

    private static DataLook.Part part(String id, double share, double change) {
        return new DataLook.Part(
                id,
                "mine",
                1,
                0.5,
                0.5,
                0.25,
                share,
                Optional.of(new RemoveOne.Removal(0, change, 2, 4)),
                Optional.empty());
    }

    private static Warning warning(Kind kind, double value) {
        return new Warning(kind, "a", Optional.of("b"), value, 0.9);
    }

    @Test
    void nothingThatStandsOutIsSaidToBeSo() {
        LookSection section = new LookWords(look(0.55)).section();
        assertThat(section.finding()).isEqualTo("No indicator gives cause for concern");
        assertThat(section.warnings()).isEmpty();
        assertThat(section.weighed()).isEqualTo("Every part counts about as much as its weight says");
    }

    @Test
    void theHeadingIsTheGravestFinding() {
        LookSection section = new LookWords(look(
                        0.75,
                        warning(Kind.SKEWED, 3.25),
                        warning(Kind.COLLINEAR, 0.954),
                        warning(Kind.COLLINEAR, -0.91)))
                .section();
        assertThat(section.finding()).isEqualTo("Two pairs of parts say nearly the same");
        assertThat(section.warnings())
                .contains(
                        "Rent and Income say nearly the same (r = 0.95): keep one, or give them one weight between them.")
                .anyMatch(sentence -> sentence.startsWith("Rent and Income say nearly the opposite (r = -0.91): "));
    }

    @Test
    void whatCountsOtherwiseThanStatedIsNamedWithBothShares() {
        LookSection section = new LookWords(look(0.75)).section();
        assertThat(section.weighed()).isEqualTo("Income counts less than its weight says");
        assertThat(section.sentences().get(0)).startsWith("Income has 50% of the weight and 25% of the importance");
        assertThat(section.sentences().get(1))
                .isEqualTo("Without Rent ranks would change most: by 1.5 on average, by 2 at most.");
        assertThat(section.sentences())
                .as("which of one domain hangs together least is no question")
                .hasSize(2);
        assertThat(section.parts().rows().get(0)).containsExactly("Rent", "50%", "75%", "1.5", "2");
    }
}
