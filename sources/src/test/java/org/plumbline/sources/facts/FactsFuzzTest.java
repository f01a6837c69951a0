package org.plumbline.sources.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.plumbline.sources.BundledText;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.Mutations;
import org.plumbline.sources.tables.TableFile;

class FactsFuzzTest {
    private static final byte[] TWELVE_DISTRICTS =
            BundledText.extract(BundledText.DISTRICTS, 12).getBytes(UTF_8);
    private static final byte[] TWENTY_AWARDS =
            BundledText.extract(BundledText.AWARDS, 20).getBytes(UTF_8);

    @Test
    void anyBytesGiveDistrictsOrProblems() {
        Mutations.fuzz(TWELVE_DISTRICTS, DistrictReaderTest.reader(TWELVE_DISTRICTS)::read);
    }

    @Test
    void anyBytesGiveAwardsOrProblems() {
        KnownPlaces known = DistrictReader.known(TableFile.of("t.csv", TWELVE_DISTRICTS, 100_000));

        Mutations.fuzz(TWENTY_AWARDS, new AwardReader(known)::read);
    }

    @Test
    void anyBytesGiveRegionsOrProblems() {
        SourceTable table = Catalogue.bundled().findTable("uk-regions").orElseThrow();

        Mutations.fuzz(
                BundledText.bytes(BundledText.REGIONS), new RegionReader(table.listIndicators(), table.rows())::read);
    }
}
