package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;

/** A record that exists is one that a recipe may hold: whoever makes it otherwise made a mistake in code. */
class RecipeRecordsTest {
    private static final NearSet NEAR = new NearSet(0.25, List.of(new MinMax()));
    private static final TableColumn COLUMN = new TableColumn("cni-2019-ward", "cni_score");

    @Test
    void drawsLieBetweenTwentyAndAHundredThousand() {
        assertThat(DrawCount.allows(20)).isTrue();
        assertThat(DrawCount.allows(100_000)).isTrue();
        for (int draws : new int[] {19, 100_001, 0, -1}) {
            assertThat(DrawCount.allows(draws)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TargetMargins(NEAR, List.of(), draws, 1, "note"))
                    .withMessageContaining("20 and 100000: " + draws);
            assertThatIllegalArgumentException().isThrownBy(() -> new Margins(NEAR, draws, 1, List.of(10), "note"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Margins(NEAR, 20, 1, List.of(0), "note"));
    }

    @Test
    void aConceptStandsOnce() {
        OtherConcept concept = new OtherConcept("x", "X", "deprivation", new OtherConcept.Take.WorstTenthResidents());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetMargins(NEAR, List.of(concept, concept), 20, 1, "note"));
    }

    @Test
    void aReplicationNamesTwoColumnsAndSharesOfPlaces() {
        assertThatNoException().isThrownBy(() -> replication("rank", 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> replication("score", 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> replication("rank", -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> replication("rank", Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> replication("rank", 0, 1.01, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> replication("rank", 0, 0, -0.01));
        assertThat(replication("rank", 0, 0, 1).certified()).containsExactly("score", "rank");
    }

    private static Replication replication(String rank, double within, double share, double ranks) {
        return new Replication("score", Optional.of(rank), Replication.Level.RECOMBINED, within, share, ranks, "note");
    }

    @Test
    void summariesAreThereAndEachOnce() {
        Summaries.Published one = new Summaries.Published(Summaries.Kind.EXTENT, COLUMN, Optional.empty(), 0);
        assertThatNoException().isThrownBy(() -> new Summaries("lad", COLUMN, List.of(one), false, "note"));
        for (List<Summaries.Published> wrong : List.of(List.<Summaries.Published>of(), List.of(one, one))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Summaries("lad", COLUMN, wrong, false, "note"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Summaries.Published(Summaries.Kind.EXTENT, COLUMN, Optional.empty(), -1));
    }

    @Test
    void variantsAreThereAndEachOnceAndCorrelationsLieWithinOne() {
        Associations.Variant one = variant(OptionalDouble.of(-1));
        assertThatNoException().isThrownBy(() -> new Associations(COLUMN, "title", "note", List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Associations(COLUMN, "title", "note", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Associations(COLUMN, "title", "note", List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> variant(OptionalDouble.of(1.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> variant(OptionalDouble.of(Double.NaN)));
    }

    private static Associations.Variant variant(OptionalDouble published) {
        return new Associations.Variant(
                "x", "X", "deprivation", Associations.As.PLAIN_MEAN, Optional.empty(), published);
    }

    @Test
    void aListHasAShareOfPlacesARangeOfLengthsAndMembers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRecipe.Rule(0, "deprivation", "note"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRecipe.Rule(50.1, "deprivation", "note"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRecipe.Lengths(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetRecipe.Lengths(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetRecipe.PublishedList(COLUMN, "title", 0, "note"));
    }

    @Test
    void aTargetsNamesLeadToItsTwoMeasures() {
        TargetRecipe whole = RecipeBook.builtIn().get(RecipeTexts.TARGET).as(TargetRecipe.class);
        TargetRecipe.Rule ofNothing = new TargetRecipe.Rule(10, "nothing", "note");
        TargetRecipe.Lengths tooLong =
                new TargetRecipe.Lengths(1, whole.places().count() + 1);
        assertThat(with(whole, whole.measures(), whole.rule(), whole.lengths())).isEqualTo(whole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(whole, whole.measures(), ofNothing, whole.lengths()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(whole, whole.measures(), whole.rule(), tooLong));
        TargetMeasure first = whole.measures().get(0);
        for (List<TargetMeasure> wrong : List.of(List.of(first), List.of(first, first))) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(whole, wrong, whole.rule(), whole.lengths()));
        }
    }

    private static TargetRecipe with(
            TargetRecipe whole, List<TargetMeasure> measures, TargetRecipe.Rule rule, TargetRecipe.Lengths lengths) {
        return new TargetRecipe(
                whole.id(),
                whole.title(),
                whole.summary(),
                whole.source(),
                whole.places(),
                whole.register(),
                whole.neighbourhoods(),
                measures,
                rule,
                whole.nearMisses(),
                lengths,
                whole.people(),
                whole.published(),
                whole.margins(),
                whole.associations(),
                whole.map(),
                whole.notes());
    }
}
