package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.data.NeighbourhoodTenths;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.Catalogue;

/** Voters' neighbourhoods taken together by tenth: English Indices of Deprivation 2019, File 1 (column IMD decile). */
class DeprivationTenthsTest {

    @Tag(Mirror.TAG)
    static class WithTheMirror {
        private static Catalogue catalogue;

        @BeforeAll
        static void open() {
            catalogue = Catalogue.of(Optional.empty(), List.of(Mirror.required()));
        }

        @Test
        void votersAreCountedByTheTenthOfTheirNeighbourhood() {
            // Tendring 018A has rank 1, Liverpool 037F rank 1,833: tenth 1. City of London 001A has rank 29,199: tenth
            // 9.
            VoterGroups groups = new DeprivationTenths(catalogue, NeighbourhoodTenths.Edition.OF_2019)
                    .of(election("E01000001", 5, "E01021988", 7, "E01033768", 2, "somewhere", 4))
                    .groups()
                    .orElseThrow();
            assertThat(groups.names()).containsExactly("", "01, most deprived", "09");
            assertThat(groups.voters(0, 0)).isEqualTo(4);
            assertThat(groups.voters(1, 0)).isEqualTo(9);
            assertThat(groups.voters(2, 0)).isEqualTo(5);
        }

        @Test
        void aColumnWithoutNeighbourhoodsHasNoTenths() {
            Election election = election("Hilltop", 5, "Riverside", 7, "", 2, "somewhere", 4);
            assertThatThrownBy(() -> new DeprivationTenths(catalogue, NeighbourhoodTenths.Edition.OF_2019).of(election))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining(
                            "area is the code of a neighbourhood (LSOA) of the Indices of Deprivation 2019");
        }
    }

    @Test
    void withoutTheMirrorItCannotBeSaid() {
        Catalogue bundled = Catalogue.of(Optional.empty(), List.of());
        assertThatThrownBy(() -> new DeprivationTenths(bundled, NeighbourhoodTenths.Edition.OF_2025)
                        .of(election("E01000001", 5, "E01021988", 7, "E01033768", 2, "somewhere", 4)))
                .isInstanceOf(CannotSay.class);
    }

    /** One ballot, cast by so many voters of each group. */
    private static Election election(
            String first, int some, String second, int others, String third, int more, String fourth, int last) {
        ProfileBuilder ballots = new ProfileBuilder(VoteType.APPROVAL, 0);
        ballots.add(new int[] {0}, new long[1], 1, some + others + more + last);
        return new Election(
                "votes",
                Map.of(),
                new MoneyUnit("GBP", 0),
                10,
                VoteType.APPROVAL,
                List.of(new Project("1", "", 5, List.of(), Map.of())),
                ballots.build(),
                Optional.of(new VoterGroups(
                        "area", List.of(first, second, third, fourth), new int[][] {{some}, {others}, {more}, {last}
                        })));
    }
}
