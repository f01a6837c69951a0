package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.sources.BundledText.AWARDS;
import static org.plumbline.sources.BundledText.DISTRICTS;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.Column;
import org.plumbline.sources.tables.Gzipped;

class CatalogueTest {
    private static final String PLACES_ID = "england-local-authorities-2019";
    private static final String AWARDS_ID = "levelling-up-fund-awards";

    private final Catalogue bundled = Catalogue.bundled();

    @TempDir
    private Path folder;

    @Test
    void theSourcesAndTablesCanBeLookedUp() {
        assertThat(bundled.list()).extracting(Source::id).startsWith("facts").contains("mhclg", "ons", "ocsi");
        assertThat(bundled.find("facts").orElseThrow().open()).isTrue();
        assertThat(bundled.findTable(PLACES_ID))
                .get()
                .extracting(SourceTable::kind)
                .isEqualTo(TableKind.PLACES);
        assertThat(bundled.findSourceOf(AWARDS_ID)).isEqualTo(bundled.find("facts"));
        assertThat(bundled.findTable("no-such-table")).isEmpty();
        assertThat(bundled.findSourceOf("no-such-table")).isEmpty();
        assertThat(bundled.find("gossip")).isEmpty();
    }

    @Test
    void askingForWhatIsNotThereIsAMistakeInTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> bundled.readPlaces("gossip"));
        assertThatIllegalArgumentException().isThrownBy(() -> bundled.readAwards(PLACES_ID));
        assertThatIllegalArgumentException().isThrownBy(() -> bundled.readRegions(AWARDS_ID));
    }

    @Test
    void theBundledTablesGiveTheirSnapshots() {
        SourceTable table = bundled.findTable(PLACES_ID).orElseThrow();

        assertThat(bundled.readPlaces(PLACES_ID).snapshot())
                .isEqualTo(new Snapshot(PLACES_ID, DISTRICTS, table.sha256(), 42274, Origin.BUNDLED));
        assertThat(bundled.readAwards(AWARDS_ID).snapshot().fileName()).isEqualTo(AWARDS);
        assertThat(bundled.readRegions("uk-regions").snapshot().bundled()).isTrue();
    }

    @Test
    void aFileInTheFolderReplacesTheBundledTableAndTheOthersStay() throws IOException {
        String text = BundledText.of(DISTRICTS)
                .replace("E06000001,Hartlepool,North East,93663", "E06000001,Hartlepool,North East,93664");
        Files.writeString(folder.resolve(DISTRICTS), text);
        Catalogue catalogue = Catalogue.of(Optional.of(folder), List.of());

        PlaceTable places = catalogue.readPlaces(PLACES_ID);
        assertThat(places.indicators().column("population_mid2019").value(0)).isEqualTo(93664);
        assertThat(places.snapshot().bundled()).isFalse();
        assertThat(places.snapshot().bytes()).isEqualTo(42274);
        assertThat(places.snapshot().sha256())
                .isNotEqualTo(catalogue.findTable(PLACES_ID).orElseThrow().sha256());
        assertThat(catalogue.readAwards(AWARDS_ID).snapshot().bundled()).isTrue();
    }

    @Test
    void aCompressedFileInTheFolderHasTheSameChecksumAsThePlainOne() throws IOException {
        Files.write(folder.resolve(DISTRICTS + ".gz"), Gzipped.of(BundledText.bytes(DISTRICTS)));

        Snapshot snapshot = Catalogue.of(Optional.of(folder), List.of())
                .readPlaces(PLACES_ID)
                .snapshot();

        assertThat(snapshot)
                .isEqualTo(new Snapshot(
                        PLACES_ID,
                        DISTRICTS,
                        bundled.findTable(PLACES_ID).orElseThrow().sha256(),
                        42274,
                        Origin.BUNDLED));
    }

    @Test
    void oneTableAsTwoFilesIsAmbiguous() throws IOException {
        Files.write(folder.resolve(DISTRICTS), BundledText.bytes(DISTRICTS));
        Files.write(folder.resolve(DISTRICTS + ".gz"), Gzipped.of(BundledText.bytes(DISTRICTS)));

        assertThat(WhatIsWrong.in(
                        () -> Catalogue.of(Optional.of(folder), List.of()).readPlaces(PLACES_ID)))
                .containsExactly(problem(
                        folder + ": this folder holds one table twice [unreadable-file]",
                        folder.toString(),
                        "either england_local_authorities_2019.csv or england_local_authorities_2019.csv.gz",
                        "delete the one that is not meant"));
    }

    @Test
    void aFolderThatIsNotThereIsToldWithTheNamesLookedFor() {
        Path missing = folder.resolve("data");

        assertThat(WhatIsWrong.in(() -> Catalogue.of(Optional.of(missing), List.of())))
                .containsExactly(problem(
                        missing + ": there is no such folder [unreadable-file]",
                        missing.toString(),
                        "a folder that holds tables",
                        "check its name"));
    }

    @Test
    void aFolderWithoutAnyKnownTableIsToldTheNamesLookedFor() throws IOException {
        Files.writeString(folder.resolve("districts.csv"), "x");

        assertThat(WhatIsWrong.in(() -> Catalogue.of(Optional.of(folder), List.of())))
                .singleElement()
                .asString()
                .startsWith(folder + ": this folder holds no table that Plumbline knows [unreadable-file]")
                .contains("such as england_local_authorities_2019.csv or england_local_authorities_2019.csv.gz")
                .endsWith("name each file as the table that it replaces; plumbline sources list names them");
    }

    @Test
    void aLinkToNowhereIsNotPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve(AWARDS), folder.resolve("gone.csv"));

        assertThat(WhatIsWrong.in(
                        () -> Catalogue.of(Optional.of(folder), List.of()).readAwards(AWARDS_ID)))
                .singleElement()
                .asString()
                .startsWith("levelling_up_fund_awards.csv: there is no such file [unreadable-file]");
    }

    @Test
    void aRegionThatTheFolderRenamesIsTheDistrictsRegionToo() throws IOException {
        Files.writeString(
                folder.resolve(BundledText.REGIONS),
                BundledText.of(BundledText.REGIONS).replace("E12000001,North East", "E12000001,The North East"));

        assertThat(WhatIsWrong.problems(
                        () -> Catalogue.of(Optional.of(folder), List.of()).readPlaces(PLACES_ID)))
                .hasSize(12)
                .allSatisfy(problem -> assertThat(problem.found()).isEqualTo("North East"));
    }

    @Test
    void everyPoundAndPersonIsWhatWasPublished() {
        Column population = bundled.readPlaces(PLACES_ID).indicators().column("population_mid2019");
        // ONS, mid-2019 estimates: England 56,286,961
        assertThat(sum(population)).isEqualTo(56_286_961);

        // DLUHC, first round successful bidders, and Round 2: successful bidders
        assertThat(pence(1)).isEqualTo(169_332_365_733L);
        assertThat(pence(2)).isEqualTo(208_823_443_100L);
    }

    private static double sum(Column column) {
        double sum = 0;
        for (double value : column.toArray()) {
            sum += value;
        }
        return sum;
    }

    private long pence(int round) {
        return bundled.readAwards(AWARDS_ID).awards().stream()
                .filter(award -> award.round() == round)
                .mapToLong(Award::amountPence)
                .sum();
    }
}
