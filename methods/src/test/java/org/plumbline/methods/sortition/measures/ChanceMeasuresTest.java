package org.plumbline.methods.sortition.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SmallCase;

class ChanceMeasuresTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Against the definitions, person by person and pair by pair. */
    @ParameterizedTest
    @MethodSource("seeds")
    void measuresAreThoseOfTheirDefinitionsOverPeople(long seed) {
        SmallCase one = SmallCase.of(seed);
        PoolClasses classes = one.classes();
        Chances chances = one.exact().lottery().chances(classes);
        double differences = 0;
        double sum = 0;
        double product = 1;
        int below = 0;
        int people = one.people();
        for (int person = 0; person < people; person++) {
            double chance = chances.ofPerson(person);
            sum += chance;
            product *= chance;
            below += chance < 0.4 ? 1 : 0;
            for (int other = 0; other < people; other++) {
                differences += Math.abs(chance - chances.ofPerson(other));
            }
        }
        ChanceMeasures measures = ChanceMeasures.of(classes, chances);
        assertThat(measures.gini()).isCloseTo(differences / (2 * people * sum), within(1e-12));
        assertThat(measures.geometricMean()).isCloseTo(Math.pow(product, 1.0 / people), within(1e-12));
        assertThat(measures.least()).isEqualTo(chances.least());
        assertThat(ChanceMeasures.shareBelow(classes, chances, 0.4)).isEqualTo((double) below / people);
    }
}
