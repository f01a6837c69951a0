package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.CannotSay;

/** What is here, what is not, and whose copy is read. */
class MirrorCopiesTest {
    private static final String AREAS = "els-areas";
    private static final String FILE = "els_areas.csv";
    private static final String OWN_AREAS = "areacd,areanm\nE06000001,Hartlepool\nE06000002,Middlesbrough\n";

    @TempDir
    private Path mirror;

    @TempDir
    private Path data;

    @Test
    void aTableThatIsNotHereIsToldWithItsPublisherAndTheWaysToProvideIt() {
        Catalogue catalogue = Catalogue.of(Optional.empty(), List.of(mirror));

        assertThat(catalogue.isHere(AREAS)).isFalse();
        assertThat(catalogue.isHere("uk-regions")).isTrue();
        assertThatThrownBy(() -> catalogue.read(AREAS, List.of("area_code")))
                .isInstanceOf(CannotSay.class)
                .hasMessage("""
                        The table els-areas is not here: no mirror holds els_areas.csv or els_areas.csv.gz.
                        It is published by Office for National Statistics and the source of each indicator at \
                        https://www.ons.gov.uk/explore-local-statistics/ (Open Government Licence v3.0).
                        To provide it: --mirror DIR or PLUMBLINE_MIRROR=DIR with a folder that holds the file. No address \
                        is known to fetch it from; plumbline sources show els-areas says how it was made.""");
    }

    @Test
    void aMirrorsCopyMustBeThePublishedOne() throws IOException {
        Files.writeString(mirror.resolve(FILE), OWN_AREAS);
        Catalogue catalogue = Catalogue.of(Optional.empty(), List.of(mirror));

        assertThat(catalogue.isHere(AREAS)).isTrue();
        assertThat(WhatIsWrong.in(() -> catalogue.read(AREAS, List.of("area_code"))))
                .containsExactly(problem(
                        "els_areas.csv: this is not the copy that was published, or it is damaged [wrong-checksum]",
                        "SHA-256 50f6ce45d6a7308d7b29d0418bf8bbcdb6070d44a68e697db91006777993219e",
                        "SHA-256 bdad71ea887c1ba046529a9a24f1504fd024ce15df8d1087e220dbddb6f69bdf, decompressed, for els-areas",
                        "fetch it again; to use your own copy put it in a folder and name it with --data"));
    }

    @Test
    void aCopyOfOnesOwnIsReadAndMarkedAsThat() throws IOException {
        Files.writeString(data.resolve(FILE), OWN_AREAS);
        DataTable areas = Catalogue.of(Optional.of(data), List.of(mirror)).read(AREAS, List.of("area_name"));

        assertThat(areas.snapshot().origin()).isEqualTo(Origin.OWN);
        assertThat(areas.snapshot().bundled()).isFalse();
        assertThat(areas.texts("area_name")).containsExactly("Hartlepool", "Middlesbrough");
    }

    @Test
    void theFirstMirrorThatHasATableGivesIt() throws IOException {
        Files.writeString(mirror.resolve(FILE), OWN_AREAS);

        assertThat(Catalogue.of(Optional.empty(), List.of(data, mirror)).isHere(AREAS))
                .isTrue();
    }

    @Test
    void anOwnCopyWhoseRegisterIsNotHereCannotBeChecked() throws IOException {
        Files.writeString(data.resolve("imd2015_lsoa11.csv"), "lsoa11_code,IMD_score\nE01000001,6.063\n");
        Catalogue catalogue = Catalogue.of(Optional.of(data), List.of());

        assertThatThrownBy(() -> catalogue.read("imd-2015-lsoa", List.of("imd_score")))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("its places are listed in lookup-lsoa-2011, which is not here");
    }

    @Test
    void theBundledTablesAreReadByTheirDescriptionToo() {
        DataTable districts = Catalogue.bundled()
                .read(
                        "england-local-authorities-2019",
                        List.of("lad19cd", "population_mid2019", "imd2019_average_score"));
        PlaceTable places = Catalogue.bundled().readPlaces("england-local-authorities-2019");

        assertThat(districts.snapshot()).isEqualTo(places.snapshot());
        assertThat(districts.numbers("population_mid2019"))
                .isEqualTo(places.indicators().column("population_mid2019").toArray());
        assertThat(districts.numbers("imd2019_average_score"))
                .isEqualTo(places.indicators().column("imd2019_average_score").toArray());
    }

    @Test
    void aMirrorThatIsNotThereIsWrongInput() {
        assertThat(WhatIsWrong.in(() -> Catalogue.of(Optional.empty(), List.of(mirror.resolve("gone")))))
                .singleElement()
                .asString()
                .contains("there is no such folder");
    }

    @Test
    void aTableOfTheFolderOfFundsIsLookedForThere() throws IOException {
        Files.createDirectories(mirror.resolve("funding"));
        Files.writeString(mirror.resolve("funding/luf_awards.csv"), "x");

        assertThat(Catalogue.of(Optional.empty(), List.of(mirror)).isHere("luf-awards"))
                .isTrue();
    }
}
