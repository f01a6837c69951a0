package org.plumbline.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.BundledStudy;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.model.places.Place;
import org.plumbline.model.problems.NoAnswer;

class ExplanationTest {
    private final IndexStudy study = BundledStudy.get();

    @Test
    void thePartsOf50RandomPlacesSumToTheScoreAndToTheShare() {
        Random random = new Random(50);
        for (int i = 0; i < 50; i++) {
            Place place = study.places().at(random.nextInt(study.places().size()));
            Explanation explanation = Explanation.of(study, place.code().text());
            double scores = explanation.parts().stream()
                    .mapToDouble(Explanation.Part::score)
                    .sum();
            long pence = explanation.parts().stream()
                    .mapToLong(Explanation.Part::pence)
                    .sum();
            assertThat(scores)
                    .as(place.name())
                    .isCloseTo(study.index().result().score(explanation.index()), within(1e-9));
            assertThat(pence)
                    .as(place.name())
                    .isEqualTo(study.allocation().main().pence(explanation.index()));
        }
    }

    @Test
    void theClaimOverAllClaimsTimesThePotIsTheShareToThePenny() {
        Explanation explanation = Explanation.of(study, "Stoke-on-Trent");
        double pence = study.allocation().potPence() * explanation.claim() / explanation.allClaims();
        assertThat((double) study.allocation().main().pence(explanation.index()))
                .isCloseTo(pence, within(1.0));
    }

    @Test
    void aNameIsUnderstoodHoweverTyped() {
        for (String typed :
                new String[] {"City of Bristol", "bristol", "Bristol City Council", "BRISTOL, CITY OF", "e06000023"}) {
            assertThat(Explanation.of(study, typed).place().name()).as(typed).isEqualTo("Bristol, City of");
        }
    }

    @Test
    void aNearMissGetsSuggestions() {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> Explanation.of(study, "Hastngs"))
                .withMessageContaining("Hastings");
    }
}
