package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.citations.Checksum;

/** A participatory budget from its declaration to its check, as a user meets the commands. */
class BudgetCommandsTest {
    private static final Path MEADOW_WARD = Path.of("..", "docs", "examples", "meadow-ward.pb");

    @TempDir
    Path folder;

    private RealCommand.Ended budgeting(String... arguments) {
        return RealCommand.run(folder, arguments).isTold();
    }

    @Test
    void declaredThenCountedThenVerifiedAndAnotherBudgetIsRefused() throws IOException {
        Files.copy(MEADOW_WARD, folder.resolve("ward.pb"));
        RealCommand.Ended declared = budgeting("budgeting", "declare", "ward.pb");
        assertThat(declared.code()).isZero();
        assertThat(declared.out()).startsWith("Declared: 11 projects share 100000 GBP");

        RealCommand.Ended counted =
                budgeting("budgeting", "count", "ward.pb", "--declaration", "declarations/ward", "--group", "district");
        assertThat(counted.code()).as(counted.err()).isZero();
        Path published = folder.resolve("budgets/ward-equal-shares-completed");
        assertThat(published.resolve("inputs/declaration.csv"))
                .hasSameBinaryContentAs(folder.resolve("declarations/ward/declaration.csv"));
        String fingerprint = Checksum.of(Files.readAllBytes(folder.resolve("declarations/ward/declaration.csv")));
        assertThat(declared.out()).contains("Publish  " + fingerprint);
        assertThat(published.resolve("report.html")).content().contains("the SHA-256 " + fingerprint);
        RealCommand.Ended verified = budgeting("verify", published.toString());
        assertThat(verified.out()).startsWith("Equal");
        assertThat(verified.code()).isZero();

        Files.writeString(
                folder.resolve("ward.pb"),
                Files.readString(folder.resolve("ward.pb")).replace("budget;100000", "budget;110000"));
        RealCommand.Ended refused =
                budgeting("budgeting", "count", "ward.pb", "--declaration", "declarations/ward", "--out", "other");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("budget: 110000", "budget: 100000, as declared");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void rulesAreComparedAndThoseWithoutAnAnswerAreNamed() {
        RealCommand.Ended compared = budgeting(
                "budgeting", "compare", MEADOW_WARD.toAbsolutePath().normalize().toString(), "--out", "compared");
        assertThat(compared.code()).isZero();
        assertThat(compared.out())
                .startsWith("280 voters, 11 projects, a budget of 100000 GBP")
                .contains("Most points first has no answer for these votes");
        assertThat(folder.resolve("compared/tables/side-by-side.csv")).exists();
    }
}
