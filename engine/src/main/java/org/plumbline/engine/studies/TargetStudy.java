package org.plumbline.engine.studies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.target.Outlines;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Standing;

/**
 * A study that names small areas by a rule and carries the answer up to districts and a fund: target, shares, audit.
 *
 * @param outlines for the report's map, where the target names them
 * @param certificates how nearly the target's indices give the published ones again, for those that name one
 */
public record TargetStudy(
        Lineage lineage,
        TargetAnswer target,
        List<Certificate> certificates,
        FundingAnswer funding,
        Optional<Outlines> outlines)
        implements Study {

    public TargetStudy {
        certificates = List.copyOf(certificates);
    }

    @Override
    public <T> T match(Function<IndexStudy, T> ofIndex, Function<TargetStudy, T> ofTarget) {
        return ofTarget.apply(this);
    }

    /** How many listed places count for each district. */
    public int[] listedByDistrict() {
        int[] listed = new int[funding.places().size()];
        target.members().stream()
                .mapToInt(target.areas()::districtOf)
                .filter(district -> district >= 0)
                .forEach(district -> listed[district]++);
        return listed;
    }

    /** The districts with a place on the list, in the order of their codes. */
    public List<Integer> districtsListed() {
        int[] listed = listedByDistrict();
        return IntStream.range(0, listed.length)
                .filter(district -> listed[district] > 0)
                .boxed()
                .toList();
    }

    /** The places off the list that have this standing over the near choices. */
    public List<Integer> off(Standing standing) {
        return IntStream.range(0, target.areas().places().size())
                .filter(place -> !target.isListed(place))
                .filter(place -> target.margins().standing(place) == standing)
                .boxed()
                .toList();
    }

    /** How many places of a list have under half of their residents in the worst tenth of neighbourhoods. */
    public long listedUnderHalf(boolean[] listed) {
        return IntStream.range(0, listed.length)
                .filter(place -> listed[place] && target.spread(place).shareInWorstTenth() < 0.5)
                .count();
    }

    /** How many places of a list have no neighbourhood in the worst tenth. */
    public long listedWithout(boolean[] listed) {
        return IntStream.range(0, listed.length)
                .filter(place -> listed[place] && target.spread(place).areasInWorstTenth() == 0)
                .count();
    }
}
