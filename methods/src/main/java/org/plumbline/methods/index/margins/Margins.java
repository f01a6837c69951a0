package org.plumbline.methods.index.margins;

import java.util.List;
import org.plumbline.methods.draws.Draws;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;

/**
 * The index made again and again, each time as one drawing has it. Choices and sampling error are drawn apart unless asked for
 * together: the one asks how far the answer hangs on the method, the other how far on the sample.
 */
public final class Margins {
    private static final int DRAWS_AT_ONCE = 64; // two bytes each fill the cache line of a place, twice

    private final ChoiceSpace space;
    private final Running running;
    private final List<Tree> compositions;

    public Margins(ChoiceSpace space, Running running) {
        this.space = space;
        this.running = running;
        this.compositions = space.compositions();
    }

    /** The ranks of the index as stated. */
    public int[] statedRanks() {
        Drawing stated = space.asStated();
        return new DrawnIndex(space, List.of(stated)).ranks(List.of(stated))[0].clone();
    }

    /**
     * The ranks under choices drawn from the space, of the figures as they are.
     *
     * @param seed any number; the same gives the same ranks on every machine, on any number of threads
     * @param draws at least one
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary, or parts cannot be put together in one of the ways
     * @throws org.plumbline.model.problems.CouldNotBeDone if more memory is needed than may be used
     */
    public RanksDrawn choices(long seed, int draws) {
        List<Drawing> drawings = space.draw(seed, draws);
        DrawnIndex index = new DrawnIndex(space, drawings);
        return ranks(RanksDrawn.Layer.CHOICES, draws, block -> index.ranks(block.of(drawings)));
    }

    /**
     * The ranks of the index as stated, of figures drawn as they could have been.
     *
     * @param seed as for {@link #choices}
     * @throws org.plumbline.model.problems.NoAnswer if parts cannot be put together, such as negative ones in a geometric mean
     */
    public RanksDrawn sampling(SamplingError error, long seed, int draws) {
        List<DrawSeeds> seeds = DrawSeeds.draw(seed, draws, 0);
        return ranks(
                RanksDrawn.Layer.SAMPLING,
                draws,
                block -> block.of(seeds).stream()
                        .map(one -> resampled(space.asStated(), error, one))
                        .toArray(int[][]::new));
    }

    /** The ranks under the choices of {@link #choices} and with the figures of {@link #sampling}, of the same seed. */
    public RanksDrawn both(SamplingError error, long seed, int draws) {
        List<DrawSeeds> seeds = DrawSeeds.draw(seed, draws, space.open().size());
        return ranks(
                RanksDrawn.Layer.BOTH,
                draws,
                block -> block.of(seeds).stream()
                        .map(one -> resampled(space.drawing(one), error, one))
                        .toArray(int[][]::new));
    }

    private int[] resampled(Drawing drawing, SamplingError error, DrawSeeds seeds) {
        double[][] drawn = error.draw(space.preparations().columns(drawing.preparation()), seeds.ofSampling());
        double[][] scaled = space.scalings().values().get(drawing.scaling()).apply(drawn, space.stated());
        IndexScorer scorer = IndexScorer.of(compositions.get(drawing.composition()), new ColumnSet(scaled));
        return Ranks.fromHighest(scorer.index(new double[][] {drawing.toWeights()})[0]);
    }

    /** Several draws that follow each other. */
    private record Block(int from, int to) {
        <T> List<T> of(List<T> all) {
            return all.subList(from, to);
        }
    }

    private interface BlockRanks {
        int[][] of(Block block);
    }

    private RanksDrawn ranks(RanksDrawn.Layer layer, int draws, BlockRanks ranks) {
        if (draws < 1) {
            throw new IllegalArgumentException("no draws");
        }
        int places = space.preparations().places();
        int sets = space.preparations().size() * space.scalings().size();
        long needed = MarginsMemory.needed(places, space.stated().indicators(), sets, draws);
        MarginsMemory.require(needed, places, draws, running.memoryBytes());
        DrawnStore store = DrawnStore.of(places, draws);
        int blocks = (draws + DRAWS_AT_ONCE - 1) / DRAWS_AT_ONCE;
        Draws.inOrder(
                blocks,
                number -> {
                    Block block = new Block(number * DRAWS_AT_ONCE, Math.min(draws, (number + 1) * DRAWS_AT_ONCE));
                    store.put(block.from(), ranks.of(block));
                    return number;
                },
                running.threads());
        return new RanksDrawn(layer, places, draws, store);
    }
}
