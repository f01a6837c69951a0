package org.plumbline.engine.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.Catalogue;

/** Postcodes of the mirror's extracts, and of files in the publishers' shapes. */
@Tag(Mirror.TAG)
class PostcodeFinderMirrorTest {
    /** Before anything is shared by the tests: what cannot be read would fail each of them. */
    @BeforeAll
    static void mirror() {
        Mirror.required();
    }

    /** Reads the look-ups once for all tests. */
    private static final class Holder {
        static final Catalogue CATALOGUE = MirrorStudy.catalogue();
        static final TableReads READS = new TableReads(CATALOGUE);
    }

    @TempDir
    Path folder;

    private static PostcodeFinder finder(Path... installed) {
        return new PostcodeFinder(Holder.CATALOGUE, List.of(installed).stream().findFirst(), Holder.READS.again());
    }

    private static List<String> shown(PlacesAt found) {
        return found.around().stream()
                .map(one -> one.boundaries() + " " + one.place().code() + (one.approximate() ? " about" : ""))
                .toList();
    }

    @Test
    void aPostcodeOfTheOnsDirectoryHasItsNeighbourhoodExactly() {
        // M15 4AB: E01034001, Trafford 001H, in trafford_postcodes.csv, row 1. That neighbourhood was cut out of
        // E01006109 and
        // others in 2021, so that of 2011 is the one whose centre is nearest.
        PlacesAt found = finder().find(Postcode.parse("m154ab")).orElseThrow();
        assertThat(found.what()).isEqualTo("M15 4AB");
        assertThat(shown(found))
                .contains("lsoa:2021 E01034001", "ltla:2019 E08000009", "ltla:2024 E08000009", "ward:2024 E05015247");
        assertThat(found.around()).isSortedAccordingTo((a, b) -> a.boundaries().compareTo(b.boundaries()));
        assertThat(found.notes()).anyMatch(note -> note.contains("Office for National Statistics"));
    }

    @Test
    void aPostcodeOfCodePointHasItsDistrictExactlyAndItsNeighbourhoodByItsPoint() {
        // LE15 0AQ: 486137, 308843, E06000017 in codepoint-open-2014-08-rutland.csv, row 1.
        PlacesAt found = finder().find(Postcode.parse("LE15 0AQ")).orElseThrow();
        assertThat(shown(found)).contains("ltla:2019 E06000017", "ltla:2024 E06000017");
        assertThat(shown(found))
                .anyMatch(text -> text.matches("lsoa:2011 E010138[0-9]{2} about|lsoa:2011 E0101379[0-9] about"));
        assertThat(found.notes())
                .anyMatch(note -> note.startsWith("Approximate: ") && note.contains("neighbourhood of 2011"));
    }

    @Test
    void aPostcodeOfWalesHasItsDistrict() {
        PlacesAt found = finder().find(Postcode.parse("NP10 0AA")).orElseThrow();
        assertThat(shown(found)).contains("ltla:2019 W06000022").noneMatch(text -> text.startsWith("lsoa"));
    }

    @Test
    void aPostcodeThatIsNotInstalledIsNotSaidNotToExist() {
        PostcodeFinder finder = finder();
        assertThat(finder.find(Postcode.parse("SW1A 1AA"))).isEmpty();
        assertThat(finder.whyNot(Postcode.parse("SW1A 1AA")))
                .contains("The area of SW1A 1AA is not in what is installed here")
                .contains("Code-Point Open")
                .contains("--postcodes")
                .doesNotContain("exist");
        assertThat(finder.whyNot(Postcode.parse("M15 9ZZ"))).contains("may be newer than that, or mistyped");
    }

    @Test
    void aPostcodeThatHasEndedIsFoundAndSaidToHave() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ONSPD_FEB_2024.csv"),
                "pcds,doterm,oslaua,osward,lsoa11,lsoa21\nM1 1AA,200304,E08000003,E05011368,E01005062,E01005062\n");
        PlacesAt found = finder(file).find(Postcode.parse("M1 1AA")).orElseThrow();
        assertThat(found.notes().get(0)).contains("was ended in April 2003").contains("lay in");
        assertThat(shown(found)).contains("lsoa:2011 E01005062", "ltla:2019 E08000003");
    }

    @Test
    void aCodeOfDistrictsBeforeAMergerIsSaidToBeOfItsTime() throws IOException {
        // Allerdale (E07000026) became part of Cumberland in 2023: lookup_lad_code_changes_2016_2024.csv.
        Path file = Files.writeString(folder.resolve("ONSPD_2019.csv"), "pcds,oslaua\nCA14 1AA,E07000026\n");
        PlacesAt found = finder(file).find(Postcode.parse("CA14 1AA")).orElseThrow();
        assertThat(shown(found)).contains("ltla:2019 E07000026", "ltla:2024 E06000063", "region:2019 E12000002");
        assertThat(found.notes()).anyMatch(note -> note.contains("E07000026") && note.contains("boundaries of 2022"));
    }

    @Test
    void withoutAnyPostcodesItIsSaidHowToInstallThem() {
        PostcodeFinder finder = new PostcodeFinder(Catalogue.bundled(), Optional.empty());
        assertThatThrownBy(() -> finder.find(Postcode.parse("M1 1AA")))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("ONS Postcode Directory")
                .hasMessageContaining("Open Government Licence")
                .hasMessageContaining("PLUMBLINE_POSTCODES");
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> finder(file).find(Postcode.parse("M1 1AA"))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> finder(folder.resolve("none")).find(Postcode.parse("M1 1AA")))
                .isInstanceOf(WrongInput.class);
    }
}
