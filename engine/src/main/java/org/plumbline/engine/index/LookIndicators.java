package org.plumbline.engine.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.index.statistics.Univariate;

/** Each indicator by itself, before the steps and after them. */
final class LookIndicators {

    private LookIndicators() {}

    static List<DataLook.OfIndicator> of(LookedAt at) {
        double[][] observed = at.observed().values();
        double[][] prepared = at.prepared().values();
        return IntStream.range(0, observed.length)
                .mapToObj(i -> new DataLook.OfIndicator(
                        at.id(i),
                        Univariate.of(observed[i]),
                        at.hasSteps() ? Optional.of(Univariate.of(prepared[i])) : Optional.empty()))
                .toList();
    }
}
