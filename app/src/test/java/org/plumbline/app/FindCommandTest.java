package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Finding through the real command: what is printed, and how it ends. */
class FindCommandTest {
    @TempDir
    Path folder;

    private RealCommand.Ended find(String... words) {
        return RealCommand.run(
                        folder,
                        Stream.concat(Stream.of("find"), Stream.of(words)).toArray(String[]::new))
                .isTold();
    }

    private RealCommand.Ended findInMirror(String... words) {
        return find(Stream.concat(Stream.of("--mirror", Mirror.required().toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    @Tag(Mirror.TAG)
    @Test
    void anExactNameIsAnsweredWithoutNoise() {
        RealCommand.Ended ended = findInMirror("Hastings");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("Hastings is a district in South East. Its code is E07000062")
                .contains("plumbline brief E07000062")
                .doesNotContain("Rother");
    }

    @Tag(Mirror.TAG)
    @Test
    void choicesAreListedAsCsvAndEndWithTwo() {
        RealCommand.Ended ended = findInMirror("Castle", "--csv");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out().lines().skip(1)).hasSizeGreaterThan(20).allMatch(line -> line.contains("Castle"));
    }

    @Tag(Mirror.TAG)
    @Test
    void aPointInTheSeaEndsWithTwo() {
        RealCommand.Ended ended = findInMirror("54.0,", "-5.5");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("lies in no place that is known here").contains("in the sea");
    }

    @Test
    void halfAPostcodeIsSaidToBeOne() {
        RealCommand.Ended ended = find("M15", "--mirror", folder.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out())
                .isEqualToNormalizingNewlines(
                        "\"M15\" is not a whole postcode, such as M15 4AB: this is the first half of one; give all of it.\n");
    }

    @Test
    void aPostcodeWhereNoneAreInstalledEndsWithFour() {
        RealCommand.Ended ended = find("M15 4AB", "--mirror", folder.toString());
        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).contains("No postcodes are installed here").contains("ONS Postcode Directory");
    }
}
