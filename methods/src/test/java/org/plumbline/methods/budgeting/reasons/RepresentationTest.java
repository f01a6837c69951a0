package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.methods.budgeting.reasons.Villages.BUS_STOP;
import static org.plumbline.methods.budgeting.reasons.Villages.GREEN;
import static org.plumbline.methods.budgeting.reasons.Villages.HALL;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.rules.Samples;
import org.plumbline.model.budgeting.Election;

class RepresentationTest {

    /** With hall and bus stop funded: four of Over have the hall, two have both, Nether's four the bus stop. */
    @Test
    void votersAreCountedByWhatTheyGotAndByVillage() {
        Representation got = Representation.of(Villages.election(), List.of(HALL, BUS_STOP));
        assertThat(got.all())
                .isEqualTo(
                        new Representation.Group("", List.of(0L, 8L, 2L), Rational.of(4 * 40 + 2 * 52 + 4 * 12, 10)));
        assertThat(got.groups())
                .containsExactly(
                        new Representation.Group("Over", List.of(0L, 4L, 2L), Rational.of(4 * 40 + 2 * 52, 6)),
                        new Representation.Group("Nether", List.of(0L, 4L, 0L), Rational.of(12)));
        assertThat(got.all().gotSomething()).isEqualTo(10);
    }

    @Test
    void hallAndGreenAreBetterForOverHallAndBusStopForNether() {
        Preference preference = Preference.between(Villages.election(), List.of(HALL, GREEN), List.of(HALL, BUS_STOP));
        assertThat(preference.all()).isEqualTo(new Preference.Group("", 4, 4, 2, 0, 4));
        assertThat(preference.groups())
                .containsExactly(
                        new Preference.Group("Over", 4, 0, 2, 0, 0), new Preference.Group("Nether", 0, 4, 0, 0, 4));
    }

    @Test
    void everyVoterIsCountedOnceAndTheMeanMoneyIsWhatSupportersOfEachProjectMakeIt() {
        Samples.of(300).map(Samples.Sample::election).forEach(election -> {
            List<Integer> funded = IntStream.range(0, election.projects().size())
                    .filter(project -> project % 2 == 0)
                    .boxed()
                    .toList();
            Representation got = Representation.of(election, funded);
            long voters = election.profile().voters();
            assertThat(got.all().voters()).isEqualTo(voters);
            assertThat(got.all().money().times(voters)).isEqualTo(Rational.of(moneyTimesSupporters(election, funded)));
            Preference.Group all =
                    Preference.between(election, funded, List.of(0)).all();
            assertThat(all.moreInFirst() + all.moreInSecond() + all.alike()).isEqualTo(voters);
        });
    }

    private static long moneyTimesSupporters(Election election, List<Integer> funded) {
        long sum = 0;
        for (int ballot = 0; ballot < election.profile().size(); ballot++) {
            for (int entry = election.profile().start(ballot);
                    entry < election.profile().end(ballot);
                    entry++) {
                boolean counts = funded.contains(election.profile().project(entry))
                        && election.profile().points(entry) > 0;
                sum += counts
                        ? election.cost(election.profile().project(entry))
                                * election.profile().voters(ballot)
                        : 0;
            }
        }
        return sum;
    }
}
