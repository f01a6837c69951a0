package org.plumbline.engine.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.recipes.RecipeBook;

/** What a selection is published with, read back; and read back when somebody has meddled with it. */
class PublishedSelectionTest {
    private static final int DAMAGED = Integer.getInteger("fuzz.cases", 1_000);

    /** Two seats, one for each gender, of two women and three men: chances of 1/2 and 1/3. */
    private static PanelAnswer answer;

    @BeforeAll
    static void select() {
        Quotas quotas = new Quotas(
                2, List.of(new Feature("gender", List.of(Quota.of("woman", 1, 1, 2), Quota.of("man", 1, 1, 2)))));
        Pool pool =
                Pool.livingAlone(List.of("key-1", "key-2", "key-3", "key-4", "key-5"), new int[][] {{0, 0, 1, 1, 1}});
        PoolRead read = new PoolRead(
                new Assembly("=a title, \"quoted\"", quotas, pool, false),
                List.of(new PanelFacts.ReadFile("people.csv", "00")),
                List.of("a remark"),
                Map.of());
        answer = new PanelSelections()
                .select(RecipeBook.builtIn(), "panel-leximin", read, Solver.best(), Patience.ENDLESS, Progress.SILENT);
    }

    private static PanelAnswer published(Map<String, byte[]> inputs) {
        return new PanelSelections()
                .published(RecipeBook.builtIn(), "panel-leximin", name -> Optional.ofNullable(inputs.get(name)));
    }

    @Test
    void whatIsPublishedSaysTheSameAgain() {
        PanelAnswer again = published(answer.inputs());
        assertThat(new PanelTables(again).list()).isEqualTo(new PanelTables(answer).list());
        assertThat(again.facts()).isEqualTo(answer.facts());
        assertThat(again.proof()).isEqualTo(answer.proof());
        assertThat(again.proof().holds()).isTrue();
    }

    @Test
    void levelsSayWhichQuotaDecides() {
        assertThat(answer.levels()).hasSize(2);
        assertThat(answer.levels().get(0).chance()).isEqualTo(1.0 / 3, offset(1e-9));
        assertThat(answer.levels().get(0).reasons()).isEqualTo("exactly 1 seat for 3 people of gender man");
        assertThat(answer.levels().get(1).chance()).isEqualTo(0.5, offset(1e-9));
    }

    @Test
    void damagedFilesAreWrongInputOrAnotherSelectionButNeverAFault() {
        Random random = new Random(20261122);
        List<String> names = List.copyOf(answer.inputs().keySet());
        byte[] alphabet = "0123456789,x \nyesno-\"k".getBytes(StandardCharsets.US_ASCII);
        int refused = 0;
        for (int run = 0; run < DAMAGED; run++) {
            Map<String, byte[]> inputs = new HashMap<>(answer.inputs());
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = Objects.requireNonNull(inputs.get(name)).clone();
            int at = random.nextInt(bytes.length);
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, at);
            } else {
                bytes[at] = alphabet[random.nextInt(alphabet.length)];
            }
            inputs.put(name, bytes);
            try {
                published(inputs);
            } catch (WrongInput told) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(DAMAGED / 2);
    }
}
