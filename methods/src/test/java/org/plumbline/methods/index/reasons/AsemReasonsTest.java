package org.plumbline.methods.index.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.Mirror;

/** Why 51 countries have their scores, three levels down. */
@Tag(Mirror.TAG)
class AsemReasonsTest {

    @Test
    void whatEachElementAddsIsItsPublishedScoreTimesItsPublishedWeight() {
        Asem asem = Asem.read();
        Tree tree = tree(asem, new ArithmeticMean());
        Reasons reasons = new Reasons(tree, tree.scores(normalised(asem, new MinMax())), 3, 1);
        int britain = Objects.requireNonNull(asem.numbers().get("GBR"));
        MirrorTable scores = Asem.gold("stage_aggregated");
        MirrorTable weights = Asem.gold("effective_weights");
        Reason reason = reasons.of(britain);
        for (int i = 0; i < tree.size(); i++) {
            String id = tree.element(i).id();
            double published = scores.numbersBy("uCode", id, asem.codes())[britain]
                    * weights.numbersBy("iCode", "EffWeight", List.of(id))[0];
            assertThat(reason.contribution(i)).as(id).isCloseTo(published, within(1e-12));
        }
        assertThat(reason.score()).isCloseTo(57.763661, within(5e-7));
    }

    @Test
    void underAGeometricMeanTheDifferenceToTheMeanCountryIsSharedOutDownToIndicators() {
        Asem asem = Asem.read();
        Tree tree = tree(asem, new GeometricMean());
        double[][] normalised = normalised(asem, new MinMax(1, 100));
        Reasons reasons = new Reasons(tree, tree.scores(normalised), 3, 1);
        double[] alike = new double[asem.codes().size()];
        Arrays.fill(alike, 1);
        for (String code : new String[] {"GBR", "CHN"}) {
            Reason reason =
                    reasons.against(Objects.requireNonNull(asem.numbers().get(code)), Base.mean(normalised, alike));
            assertThat(IntStream.range(0, tree.indicators())
                            .mapToDouble(reason::contribution)
                            .sum())
                    .isCloseTo(reason.score() - reason.base(), within(1e-9));
            assertThat(reason.method()).isEqualTo(Reason.Method.SHAPLEY);
            assertThat(reason.covered(3)).isEqualTo(1);
        }
    }

    private static Tree tree(Asem asem, Aggregation how) {
        MirrorTable elements = asem.elements();
        double[] weights = elements.numbers("Weight");
        return Tree.of(IntStream.range(0, elements.size())
                .mapToObj(i -> new Tree.Element(
                        elements.texts("iCode").get(i),
                        Optional.of(elements.texts("Parent").get(i)).filter(parent -> !parent.isEmpty()),
                        weights[i],
                        Optional.of(how).filter(any -> i >= asem.indicators().size())))
                .toList());
    }

    private static double[][] normalised(Asem asem, MinMax how) {
        double[][] values = asem.stage("stage_treated");
        for (int i = 0; i < values.length; i++) {
            double direction = asem.directions()[i];
            values[i] =
                    how.apply(Arrays.stream(values[i]).map(x -> direction * x).toArray());
        }
        return values;
    }
}
