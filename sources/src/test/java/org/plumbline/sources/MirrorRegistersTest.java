package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Own copies of published tables, held against the registers of the mirror. */
@Tag(Mirror.TAG)
class MirrorRegistersTest {
    @TempDir
    private Path data;

    /** Asked for before the tests, which take any exception of a reading for the refusal that they are after. */
    @BeforeAll
    static void needsTheMirror() {
        Mirror.required();
    }

    private DataTable readChanged(String tableId, String right, String wrong) throws IOException {
        Path mirror = Mirror.required();
        SourceTable table = Catalogue.bundled().findTable(tableId).orElseThrow();
        String text = PublishedText.of(mirror, table);
        String changed = text.replaceFirst(right, wrong);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(data.resolve(table.fileName()), changed);
        return Catalogue.of(Optional.of(data), List.of(mirror))
                .read(tableId, List.of(table.columns().get(1).name()));
    }

    @Test
    void aNeighbourhoodOf2021AmongThoseOf2011IsToldWithTheOneThatItsNameMeans() {
        // E01035716 is Westminster 013G, merged in 2021 from two of 2011 (ONS, look-up of LSOAs 2011 to 2021)
        assertThat(WhatIsWrong.in(() -> readChanged("iod-2019-lsoa", "E01000005", "E01035716")))
                .singleElement()
                .asString()
                .startsWith("iod2019_lsoa11_scores_ranks_deciles.csv:5:1: unknown area code")
                .contains("the code of one of the 32844 neighbourhoods (LSOAs) of this table")
                .contains("did you mean E01000005 (City of London 001E)?");
    }

    @Test
    void aWardThatIsMissingIsNamedThoughThePublicationLacksOthers() {
        assertThat(WhatIsWrong.in(() -> readChanged("cni-2019-ward", "\\nE05000026,[^\\n]*", "")))
                .singleElement()
                .asString()
                .contains("7432 rows")
                .contains("7433 rows, one for each ward of 2017")
                .contains("missing: E05000026 (Abbey)");
    }

    @Test
    void aCopyWithoutTheFlagOfLeftBehindWardsIsRead() throws IOException {
        assertThat(readChanged("cni-2019-ward", "Left Behind Area\\?", "taken away")
                        .has("left_behind"))
                .isFalse();
    }

    @Test
    void anOwnCopyThatIsRightIsReadAsOne() throws IOException {
        DataTable wards = readChanged("cni-2019-ward", "Abbey", "Abbey Ward");

        assertThat(wards.rows()).isEqualTo(7433);
        assertThat(wards.snapshot().origin()).isEqualTo(Origin.OWN);
    }

    @Test
    void oneYearOfAStackedLookUpHasItsDistricts() {
        DataTable all = Catalogue.of(Optional.empty(), List.of(Mirror.required()))
                .read("lookup-lad-regions", List.of("year", "lad_code", "region_code"));
        DataTable of2019 = all.only("year", 2019);

        // SOURCES.csv: 317 English districts in 2019, and the region is empty in the 22 of Wales
        assertThat(of2019.rows()).isEqualTo(317 + 22);
    }
}
