package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.citations.Licence;
import org.plumbline.sources.tables.TableFile;

/** The files that come with the program are those that their description speaks of. */
class BundledFactsTest {
    private static final Source FACTS = Catalogue.bundled().find("facts").orElseThrow();

    static Stream<SourceTable> tables() {
        return FACTS.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theChecksumInTheDescriptionIsThatOfTheFile(SourceTable table) {
        TableFile file = TableFile.of(table.fileName(), BundledText.bytes(table.fileName()), TableFile.MOST_BYTES);

        assertThat(file.sha256()).isEqualTo(table.sha256());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfTheFileIsDescribedInItsOrderAndNoOther(SourceTable table) {
        List<String> heading = Arrays.asList(BundledText.of(table.fileName())
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));

        assertThat(table.columns()).extracting(SourceColumn::name).isEqualTo(heading);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theFileHasAsManyRowsAsTheDescriptionSays(SourceTable table) {
        assertThat(BundledText.of(table.fileName()).lines().count() - 1).isEqualTo(table.rows());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingIsBundledWithoutAnOpenLicence(SourceTable table) {
        assertThat(BundledText.of(table.fileName())).doesNotContain("low_pay");
        assertThat(table.columns())
                .allMatch(column -> column.licence().open())
                .allMatch(column -> column.citation().url().startsWith("https://"));
    }

    @Test
    void onlyTheCoordinatesAreUnderAnotherLicenceThanTheGovernments() {
        assertThat(FACTS.tables().stream().flatMap(table -> table.columns().stream()))
                .filteredOn(column -> !column.licence().title().equals("Open Government Licence v3.0"))
                .extracting(SourceColumn::name)
                .containsExactly("longitude", "latitude");
        assertThat(FACTS.licence())
                .isEqualTo(new Licence(
                        "Creative Commons Attribution 4.0 International",
                        "https://creativecommons.org/licenses/by/4.0/",
                        true));
    }

    @Test
    void theNoticeBesideTheFilesHoldsTheAttribution() {
        String notice = BundledText.of("README.md").replace("\n> ", "\n");

        assertThat(notice).contains(FACTS.attribution());
    }
}
