package org.plumbline.app.report.index;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.DataLook;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.statistics.Warning;
import org.plumbline.methods.index.statistics.Warning.Kind;

/** What stands out in the figures of an index, in sentences that say what to do about it. */
public final class WarningWords {
    /** What most changes an index that is not what it seems comes first. */
    private static final List<Kind> GRAVEST_FIRST = List.of(
            Kind.COLLINEAR,
            Kind.AGAINST_DOMAIN,
            Kind.FOLLOWS_DENOMINATOR,
            Kind.FEW_DIFFERENT,
            Kind.SKEWED,
            Kind.FEW_OBSERVED,
            Kind.MOSTLY_NOUGHT);

    private final DataLook look;
    private final UnaryOperator<String> named;

    /** @param named how an indicator or domain is called, by its id */
    public WarningWords(DataLook look, UnaryOperator<String> named) {
        this.look = look;
        this.named = named;
    }

    /** The one thing to know. */
    public String finding() {
        return emptyFinding()
                .or(() -> GRAVEST_FIRST.stream()
                        .filter(kind -> count(kind) > 0)
                        .findFirst()
                        .map(kind -> finding(kind, count(kind))))
                .orElse("No indicator gives cause for concern");
    }

    private Optional<String> emptyFinding() {
        long same = look.indicators().stream()
                .filter(one -> one.used().different() < 2)
                .count();
        return same == 0
                ? Optional.empty()
                : Optional.of(Words.countFirst(same)
                        + (same == 1
                                ? " indicator tells no place from another"
                                : " indicators tell no place from another"));
    }

    private long count(Kind kind) {
        return look.warnings().stream().filter(one -> one.kind() == kind).count();
    }

    private static String finding(Kind kind, long count) {
        String many = Words.countFirst(count);
        boolean one = count == 1;
        return switch (kind) {
            case COLLINEAR -> one ? "Two parts say nearly the same" : many + " pairs of parts say nearly the same";
            case AGAINST_DOMAIN ->
                many + (one ? " part works against its domain" : " parts work against their domains");
            case FOLLOWS_DENOMINATOR ->
                many + (one ? " indicator follows the size of places" : " indicators follow the size of places");
            case FEW_DIFFERENT ->
                many + (one ? " indicator hardly tells places apart" : " indicators hardly tell places apart");
            case SKEWED ->
                one
                        ? "A few places set the scale of one indicator"
                        : "A few places set the scale of " + Words.count(count) + " indicators";
            case FEW_OBSERVED ->
                many + (one ? " indicator is missing" : " indicators are missing") + " in more than a third of places";
            case MOSTLY_NOUGHT ->
                many + (one ? " indicator is nought" : " indicators are nought") + " in more than half of places";
        };
    }

    /** One sentence, without a full stop. */
    public String sentence(Warning warning) {
        String it = named.apply(warning.element());
        String other = warning.with().map(named).orElse("");
        String r = " (r = " + Decimals.fixed(warning.value(), 2) + ")";
        return switch (warning.kind()) {
            case FEW_OBSERVED ->
                warning.value() == 0
                        ? it + " has no value at all: leave it out; or is another column meant?"
                        : it + " has a value in " + Words.percent(warning.value())
                                + " of places only: fill its gaps (step impute), or leave it out";
            case FEW_DIFFERENT -> fewDifferent(it, warning);
            case MOSTLY_NOUGHT ->
                it + " is nought in " + Words.percent(1 - warning.value())
                        + " of places: take several years together, or larger places";
            case SKEWED ->
                it + " has a few places far from all others, which set its scale (skewness "
                        + Decimals.fixed(warning.value(), 1)
                        + "): bring them in (step treat), or put it on a scale of ranks";
            case FOLLOWS_DENOMINATOR ->
                it + " follows the column " + warning.with().orElse("") + r
                        + ": if it is a count, divide it (denominator); if it is a rate, large places do differ";
            case AGAINST_DOMAIN ->
                it + " falls where " + other + " rises" + r
                        + ": does it run the other way (higher-is), or belong elsewhere?";
            case COLLINEAR ->
                warning.value() > 0
                        ? it + " and " + other + " say nearly the same" + r
                                + ": keep one, or give them one weight between them"
                        : it + " and " + other + " say nearly the opposite" + r
                                + ": does one of them run the other way (higher-is)? As it is, they cancel out";
        };
    }

    private String fewDifferent(String it, Warning warning) {
        int different = look.indicator(warning.element()).used().different();
        return different == 1
                ? it + " is the same in all places: leave it out"
                : it + " has " + Words.count(different) + " different values in "
                        + Words.whole(look.indicator(warning.element()).used().observed())
                        + " places: many places are alike on it";
    }
}
