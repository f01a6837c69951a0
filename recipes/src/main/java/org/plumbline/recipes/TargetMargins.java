package org.plumbline.recipes;

import java.util.HashSet;
import java.util.List;
import org.plumbline.methods.index.NearSet;

/**
 * How a list says how sure it is: drawn up again under choices that measure the same thing, and apart from these under
 * other concepts.
 *
 * @param near drawn for every measure that is an index
 * @param far the other concepts, each in place of one measure; ids differ
 * @param draws how many times one near choice of everything is drawn, as many as {@link DrawCount} allows
 * @param seed the same gives the same draws on every machine
 * @param note what the margins do not include
 */
public record TargetMargins(NearSet near, List<OtherConcept> far, int draws, long seed, String note) {

    public TargetMargins {
        DrawCount.require(draws);
        far = List.copyOf(far);
        if (!far.stream().map(OtherConcept::id).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("a concept stands twice: " + far);
        }
    }
}
