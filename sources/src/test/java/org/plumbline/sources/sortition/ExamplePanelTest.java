package org.plumbline.sources.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.sources.tables.StoredFile;

/** The made-up panel of {@code docs/examples}. */
class ExamplePanelTest {
    /** A panel that keeps every quota, found by trying. */
    private static final List<String> WITNESS = List.of(
            "v012 v034 v039 v058 v069 v082 v092 v100 v124 v133 v167 v182 v213 v230 v233 v236 v240 v244 v250 v255 v262 v272 v274 v299"
                    .split(" "));

    private final AssemblyRead read = read();

    @Test
    void threeHundredPeopleAreReadAndSomeLiveTogether() {
        Pool pool = read.assembly().pool();
        assertThat(pool.people()).isEqualTo(300);
        assertThat(pool.features()).isEqualTo(4);
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "respondents.csv:1:2: people without an address, each taken to live alone: 3",
                        "respondents.csv:1:2: addresses that two or more people share, the largest 3 people: 11");
    }

    @Test
    void aPanelKeepsEveryQuotaWithOnePersonAHousehold() {
        Pool pool = read.assembly().pool();
        int[] people = read.keys().entries().stream()
                .filter(entry -> WITNESS.contains(entry.id()))
                .mapToInt(entry -> pool.keys().indexOf(entry.rowKey()))
                .toArray();
        assertThat(people).hasSize(24);
        Set<Integer> households = new HashSet<>();
        for (int person : people) {
            households.add(pool.household(person));
        }
        assertThat(households).hasSize(24);
        for (int feature = 0; feature < pool.features(); feature++) {
            Feature wanted = read.assembly().quotas().features().get(feature);
            int[] seats = new int[wanted.quotas().size()];
            for (int person : people) {
                seats[pool.value(person, feature)]++;
            }
            for (int value = 0; value < seats.length; value++) {
                assertThat(wanted.quotas().get(value).allows(seats[value])).isTrue();
            }
        }
    }

    private static AssemblyRead read() {
        Path folder = Path.of("../docs/examples/riverside-panel");
        return AssemblyFiles.read(
                StoredFile.at(folder.resolve("categories.csv")),
                StoredFile.at(folder.resolve("respondents.csv")),
                24,
                new RespondentOptions(Optional.of("id"), List.of("address")),
                Panel.salt());
    }
}
