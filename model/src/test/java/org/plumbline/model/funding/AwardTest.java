package org.plumbline.model.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ToyUk;
import org.plumbline.model.places.AreaCode;

class AwardTest {
    private static final List<AreaCode> ASHBY = List.of(ToyUk.code(0));

    @Test
    void whatIsNoAwardIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> award("", 1, "Ashby", 1, ASHBY));
        assertThatIllegalArgumentException().isThrownBy(() -> award("A-1", 0, "Ashby", 1, ASHBY));
        assertThatIllegalArgumentException().isThrownBy(() -> award("A-1", 1, " ", 1, ASHBY));
        assertThatIllegalArgumentException().isThrownBy(() -> award("A-1", 1, "Ashby", -1, ASHBY));
        assertThatIllegalArgumentException().isThrownBy(() -> award("A-1", 1, "Ashby", 1, List.of()));
    }

    @Test
    void thePlacesOfAnAwardAreCopied() {
        List<AreaCode> places = new ArrayList<>(ASHBY);
        Award award = award("A-1", 1, "Ashby", 0, places);
        places.clear();
        assertThat(award.places()).containsExactly(ToyUk.code(0));
    }

    private static Award award(String id, int round, String lead, long pence, List<AreaCode> places) {
        return new Award(id, round, lead, "Bridge", "England", pence, places);
    }
}
