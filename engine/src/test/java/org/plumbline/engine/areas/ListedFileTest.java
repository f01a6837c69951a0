package org.plumbline.engine.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

class ListedFileTest {
    private static final byte[] GOOD =
            "code,name,share,residents,area\nE01021000,\"Hastings, 007A\",0.5,700,Old Town\nE01021001,b,1,7,Old Town\n"
                    .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @MethodSource("org.plumbline.model.Mutations#seeds")
    void damagedListsAreReadOrTold(long seed) {
        byte[] damaged = Mutations.mutate(GOOD, seed);
        try {
            ListedFile listed = ListedFile.read(TableFile.of("mine.csv", damaged, 1_000_000));
            assertThat(listed.entries()).isNotEmpty().allMatch(entry -> entry.share() >= 0 && entry.share() <= 1);
            listed.name().ifPresent(ListedFileTest::isShown);
        } catch (WrongInput told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }

    private static void isShown(String name) {
        try {
            assertThat(AreaName.of(name).shown()).hasSizeLessThanOrEqualTo(2 * AreaName.LONGEST);
        } catch (NoAnswer nothingToSee) {
            assertThat(nothingToSee).hasMessageContaining("needs a name");
        }
    }
}
