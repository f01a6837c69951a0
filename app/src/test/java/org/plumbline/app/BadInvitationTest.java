package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.report.sortition.invitations.InvitationDocuments;
import org.plumbline.model.citations.Checksum;

/** Invitations through the command: the example that comes with Plumbline, and what is told of files that are wrong. */
class BadInvitationTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final String PLACES = "code,name,addresses,tenth\nA,Alpha,400,1\nB,Beta,600,5\nC,Gamma,500,10\n";
    private static final String QUOTAS = "feature,value,min,max\nage,young,2,3\nage,old,2,3\n";
    private static final String BUILT_IN =
            "../recipes/src/main/resources/org/plumbline/recipes/sortition/panel-invitation-england.yaml";

    @TempDir
    Path folder;

    private static RealCommand.Ended command(String... arguments) {
        return CommandHere.run(new InvitationDocuments(), arguments);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private RealCommand.Ended invite(String places, String quotas, int size, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "sortition",
                "invite",
                file("places.csv", places),
                "--categories",
                file("categories.csv", quotas),
                "--size",
                Integer.toString(size),
                "--out",
                out()));
        words.addAll(List.of(more));
        RealCommand.Ended ended = command(words.toArray(new String[0]));
        if (ended.code() != 0) {
            assertThat(folder.resolve("out")).doesNotExist();
        }
        return ended;
    }

    /** The built-in recipe under a name of its own, with its one change, which must be there to be made. */
    private String recipe(String found, String by) throws IOException {
        String text = Files.readString(Path.of(BUILT_IN)).replace("id: panel-invitation-england", "id: own-invitation");
        assertThat(text).contains(found);
        return file("own-invitation.yaml", text.replace(found, by));
    }

    @Test
    void aValueThatASpreadsheetWouldTakeForAFormulaStaysAsItIs() throws IOException {
        RealCommand.Ended ended = invite(PLACES, QUOTAS.replace("old", "+65"), 5);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(folder.resolve("out/inputs/quotas.csv")).content().contains("\nage,+65,2,3,");
        assertThat(command("verify", out()).code()).isZero();
    }

    @Test
    void theExampleIsAnsweredInASentencePublishedAndVerified() throws IOException {
        RealCommand.Ended ended = command(
                "sortition",
                "invite",
                EXAMPLES.resolve("riverside-places.csv").toString(),
                "--categories",
                EXAMPLES.resolve("riverside-panel/categories.csv").toString(),
                "--people",
                EXAMPLES.resolve("riverside-people.csv").toString(),
                "--size",
                "24",
                "--out",
                out());
        assertThat(ended.err()).doesNotContain("plumbline:");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("Send ")
                .contains("With 95% probability or more", "What goes wrong first", "plumbline verify");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("The rates of answering are assumed", "No surer than the rates of answering");
        RealCommand.Ended verified = command("verify", out());
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("Equal");
        Path table = folder.resolve("out/tables/letters-by-place.csv");
        Files.writeString(table, Files.readString(table).replaceFirst(",1180,[0-9]+,", ",1180,1,"));
        RealCommand.Ended changed = command("verify", out());
        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.out() + changed.err()).contains("tables/letters-by-place.csv");
    }

    @Test
    void addressesAreDrawnIntoAPrivateFileAndOnlyTheirChecksumIsPublished() throws IOException {
        StringBuilder list = new StringBuilder("place,address_reference\n");
        for (int i = 0; i < 1_500; i++) {
            list.append(i < 400 ? "A" : i < 1_000 ? "B" : "C")
                    .append(",UPRN")
                    .append(100_000 + i)
                    .append('\n');
        }
        Path drawn = folder.resolve("drawn.csv");
        RealCommand.Ended ended = invite(
                PLACES,
                QUOTAS,
                5,
                "--letters",
                "300",
                "--addresses",
                file("addresses.csv", list.toString()),
                "--seed",
                "3 17 22 31 40 44",
                "--drawn",
                drawn.toString());
        assertThat(ended.err()).doesNotContain("plumbline:");
        assertThat(ended.code()).isZero();
        String secret = Files.readString(drawn);
        assertThat(secret.lines()).hasSize(301);
        String report = Files.readString(folder.resolve("out/report.html"));
        assertThat(report).contains(Checksum.of(secret.getBytes(StandardCharsets.UTF_8)), "3 17 22 31 40 44");
        try (var files = Files.walk(folder.resolve("out"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("UPRN"));
        }
        assertThat(command("verify", out()).code()).isZero();
    }

    @Test
    void addressesThatAreNotAsManyAsThePlacesSayAreRefused() throws IOException {
        RealCommand.Ended ended = invite(
                PLACES,
                QUOTAS,
                5,
                "--letters",
                "300",
                "--addresses",
                file("addresses.csv", "place,address_reference\nA,1\nB,2\nD,3\n"),
                "--seed",
                "seed",
                "--drawn",
                folder.resolve("drawn.csv").toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("an address of a place that the file of places has not");
        assertThat(folder.resolve("drawn.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    A,Alpha,0,1   | a number outside its range
                    A,Alpha,,1    | a number is missing
                    A,Alpha,12.5,1 | a number outside its range
                    A,Alpha,10,11 | a number outside its range
                    A,Alpha,10,0  | a number outside its range
                    ,Alpha,10,1   | a text is missing
                    B,Alpha,10,1  | this place stands twice
                    A,Alpha,10    | malformed-csv
                    """)
    void wrongPlacesAreToldWithTheirLine(String row, String told) throws IOException {
        RealCommand.Ended ended = invite("code,name,addresses,tenth\nB,Beta,600,5\n" + row + "\n", QUOTAS, 5);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("places.csv:3", told);
    }

    @Test
    void aPlaceWithoutATenthNeedsTheTableOfTenths() throws IOException {
        RealCommand.Ended ended = invite("code,name,addresses\nE01000001,City,600\n", QUOTAS, 5);
        assertThat(ended.code()).isEqualTo(4);
    }

    @Test
    void moreLettersThanAddressesAreRefused() throws IOException {
        RealCommand.Ended ended = invite(PLACES, QUOTAS, 5, "--letters", "1501");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("more letters than there are addresses", "at most 1500");
    }

    @Test
    void whereNoNumberOfLettersIsEnoughItIsSaidWhatWouldHelp() throws IOException {
        RealCommand.Ended ended = invite("code,name,addresses,tenth\nA,Alpha,100,1\nB,Beta,100,5\n", QUOTAS, 5);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("Even a letter to each of the 200 addresses", "What would help", "Short most of all is age:");
        RealCommand.Ended stated =
                invite("code,name,addresses,tenth\nA,Alpha,100,1\nB,Beta,100,5\n", QUOTAS, 5, "--letters", "150");
        assertThat(stated.code()).isZero();
        assertThat(stated.out()).contains("No number of letters to these addresses makes it 95%.");
    }

    @Test
    void quotasThatNoPanelMeetsAreToldAsTheyAreRead() throws IOException {
        RealCommand.Ended ended = invite(PLACES, QUOTAS, 7);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("come to fewer than the panel has");
    }

    @Test
    void peopleOfAValueThatTheCategoriesHaveNotAreRefused() throws IOException {
        RealCommand.Ended ended = invite(
                PLACES,
                QUOTAS,
                5,
                "--people",
                file("people.csv", "feature,value,people\nage,young,10\nage,older,20\n"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("a value of age that the categories have not", "one of: young, old");
        RealCommand.Ended half =
                invite(PLACES, QUOTAS, 5, "--people", file("people.csv", "feature,value,people\nage,young,10\n"));
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("people of a value are not counted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rates: [2, 2.2, | rates: [0, 2.2,   | 0
                    rates: [2, 2.2, | rates: [101, 2.2, | 101
                    rates: [2, 2.2, | rates: [90, 2.2,  | in the best round more letters are answered than are sent
                    least: 50, most: 150 | least: 150, most: 50 | the worst round answers better than the best
                    simulations: 1000 | simulations: 60 | at least 90
                    """)
    void wrongRecipesAreToldWithTheirLine(String found, String by, String told) throws IOException {
        RealCommand.Ended ended = invite(PLACES, QUOTAS, 5, "--recipe", recipe(found, by));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("own-invitation.yaml:", told);
    }

    @Test
    void willingnessOfAFeatureThatThePanelHasNotIsToldAtItsLineInTheRecipe() throws IOException {
        RealCommand.Ended ended = invite(
                PLACES,
                QUOTAS,
                5,
                "--recipe",
                recipe(
                        "certainty:",
                        "willingness:\n  - {feature: education, value: none, times: 0.5, note: Assumed.}\ncertainty:"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("a feature that the categories have not", "one of: age", "own-invitation.yaml:");
    }

    @Test
    void optionsThatGoTogetherAreAskedForTogether() throws IOException {
        assertThat(invite(PLACES, QUOTAS, 5, "--seed", "s").code()).isEqualTo(1);
        assertThat(invite(PLACES, QUOTAS, 5, "--letters", "0").code()).isEqualTo(1);
        RealCommand.Ended inside = invite(
                PLACES,
                QUOTAS,
                5,
                "--addresses",
                "a.csv",
                "--seed",
                "s",
                "--drawn",
                folder.resolve("out/drawn.csv").toString());
        assertThat(inside.code()).isEqualTo(1);
        assertThat(inside.err()).contains("lies in a folder that is published");
    }
}
