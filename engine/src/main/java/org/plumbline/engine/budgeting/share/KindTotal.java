package org.plumbline.engine.budgeting.share;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.places.AreaType;

/**
 * The authorities of one kind together. Kinds are never added up: a county and the districts inside it are two of them.
 *
 * @param authorities with a spending that is known
 * @param askedPence the sum of their shares, each rounded up to the penny
 * @param countedPence what is recorded for them, which is all that there is only if {@code open} is nought
 * @param reached how many have reached the share
 * @param falling how many are short of it for certain
 * @param open of how many it cannot be said, because the record is not known to be complete
 */
public record KindTotal(
        AreaType kind,
        int authorities,
        long spendingPence,
        long askedPence,
        long countedPence,
        int reached,
        int falling,
        int open) {

    /** Whether anything is recorded for them, or it is known of all that nothing counts. */
    public boolean isKnown() {
        return countedPence > 0 || open == 0;
    }

    /** The totals of the kinds that are there, in the order of the kinds. */
    static List<KindTotal> of(List<AuthorityShare> shares) {
        return Arrays.stream(AreaType.values())
                .flatMap(kind -> of(kind, shares).stream())
                .toList();
    }

    private static Optional<KindTotal> of(AreaType kind, List<AuthorityShare> shares) {
        List<AuthorityShare> those = shares.stream()
                .filter(one -> one.code().type() == kind)
                .filter(one -> one.spendingPence().isPresent())
                .toList();
        if (those.isEmpty()) {
            return Optional.empty();
        }
        int reached = count(those, Finding.REACHED);
        int falling = count(those, Finding.SHORT);
        return Optional.of(new KindTotal(
                kind,
                those.size(),
                those.stream()
                        .mapToLong(one -> one.spendingPence().orElseThrow())
                        .reduce(0, Math::addExact),
                those.stream().mapToLong(one -> one.askedPence().orElseThrow()).reduce(0, Math::addExact),
                those.stream().mapToLong(one -> one.through().countedPence()).reduce(0, Math::addExact),
                reached,
                falling,
                those.size() - reached - falling));
    }

    private static int count(List<AuthorityShare> shares, Finding finding) {
        return Math.toIntExact(
                shares.stream().filter(one -> one.finding() == finding).count());
    }
}
