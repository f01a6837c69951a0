package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Neighbours through the real command, with good questions and bad. */
@Tag(Mirror.TAG)
class NeighboursCommandTest {
    @TempDir
    Path folder;

    private String mirror = "";

    @BeforeEach
    void findMirror() {
        mirror = Mirror.required().toString();
    }

    private RealCommand.Ended neighbours(String... words) {
        String[] arguments = Stream.concat(Stream.of("neighbours", "--mirror", mirror), Stream.of(words))
                .toArray(String[]::new);
        return RealCommand.run(folder, arguments).isTold();
    }

    /** Lines are broken where they are full, which no test of words should mind. */
    private static String unwrapped(RealCommand.Ended ended) {
        return ended.out().replaceAll("\\s+", " ");
    }

    @Test
    void theAnswerIsASentenceThenATableThenTheReasons() throws IOException {
        RealCommand.Ended ended = neighbours("hastings", "--csv", "near.csv");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("distance  nearer than pairs  kept by choices\n")
                .endsWith("Table    near.csv\n");
        assertThat(unwrapped(ended))
                .startsWith("Hastings is most like Worthing, Blackpool, Eastbourne, Adur and Hartlepool: by what")
                .contains(" Worthing: alike in ", "; differs most in people within 30 km (")
                .contains("no index and no other outcome", "all 50,086 pairs of districts", "500 choices of weights")
                .contains("Recipe neighbours-districts-england-2019", "Open Government Licence v3.0")
                .doesNotContain("NaN", "Private");
        assertThat(Files.readAllLines(folder.resolve("near.csv")))
                .hasSize(11)
                .element(1)
                .asString()
                .startsWith("E07000062,Hastings,1,E07000229,Worthing,0.4");
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "mine");
        RealCommand.Ended ended = neighbours("Hastings", "--csv", "mine.csv");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).contains("mine.csv is there already");
        assertThat(folder.resolve("mine.csv")).hasContent("mine");
    }

    @Test
    void theKindFollowsThePlaceThatIsFound() {
        assertThat(unwrapped(neighbours("castle", "ward,", "hastings", "--most", "3")))
                .startsWith("Castle in Hastings is most like ")
                .contains("1,000,000 pairs drawn from all of wards");
    }

    @Test
    void anAreaOfOnesOwnHasWardsForNeighbours() throws IOException {
        Files.writeString(folder.resolve("centre.csv"), "code\nE01020999\nE01021000\n");
        RealCommand.Ended ended = neighbours("centre.csv", "--name", "The centre", "--most", "2", "--csv", "near.csv");
        assertThat(unwrapped(ended)).startsWith("The centre is most like ").contains("pairs drawn from all of wards");
        assertThat(Files.readAllLines(folder.resolve("near.csv")))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith(",The centre,1,E05");
    }

    @Test
    void wrongOptionsAreTold() {
        assertThat(neighbours("Hastings", "--most", "0").err()).contains("--most takes a number from 1 to 100, not 0");
        assertThat(neighbours("Hastings", "--type", "county").code()).isEqualTo(1);
        RealCommand.Ended county = neighbours("E10000011");
        assertThat(county.code()).isEqualTo(2);
        assertThat(county.err()).contains("East Sussex (E10000011) is a county. Districts, wards and");
    }
}
