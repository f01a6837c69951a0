package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.index.statistics.Correlation;
import org.plumbline.methods.index.statistics.RemoveOne;
import org.plumbline.methods.index.statistics.Univariate;
import org.plumbline.methods.index.statistics.Warning;

/** What a look found, as tables. */
public final class LookTables {
    private static final int DECIMALS_OF_PROBABILITY = 6;

    private final DataLook look;

    public LookTables(DataLook look) {
        this.look = look;
    }

    /** What the tables are called, before there are any. */
    public static List<String> names() {
        return List.of("indicators", "warnings", "correlations", "reliability", "components", "loadings", "importance");
    }

    public List<Table> list() {
        return List.of(indicators(), warnings(), correlations(), reliability(), components(), loadings(), importance());
    }

    private Table indicators() {
        List<Field> fields = List.of(
                Field.text("indicator", "id"),
                Field.text("title", "its name for readers"),
                Field.text("stage", "observed as it was read, prepared after the last step"),
                Field.integer("observed", "how many places have a value"),
                Field.number("observed_share", "of all places, 0 to 1"),
                Field.number("min", "the least value, in the indicator's unit; empty if there is none"),
                Field.number("median", "the value in the middle, in the indicator's unit"),
                Field.number("mean", "in the indicator's unit"),
                Field.number("max", "the greatest value, in the indicator's unit"),
                Field.number(
                        "deviation",
                        "the standard deviation (n - 1), in the indicator's unit; empty of fewer than two"),
                Field.number(
                        "skewness",
                        "above nought with a long tail of high values; empty of fewer than three, or if all are alike"),
                Field.number(
                        "kurtosis",
                        "in excess of a normal distribution's; empty of fewer than four, or if all are alike"),
                Field.integer("not_nought", "how many values are not nought"),
                Field.integer("different", "how many different values there are"),
                Field.integer("alike", "how many places have the most frequent value"));
        List<List<String>> rows = new ArrayList<>();
        for (DataLook.OfIndicator one : look.indicators()) {
            rows.add(indicator(one.id(), "observed", one.observed()));
            one.prepared().ifPresent(prepared -> rows.add(indicator(one.id(), "prepared", prepared)));
        }
        return table("indicators", "How every indicator is spread", fields, rows);
    }

    private List<String> indicator(String id, String stage, Univariate one) {
        return List.of(
                id,
                look.title(id),
                stage,
                Integer.toString(one.observed()),
                Decimals.score(one.observedShare()),
                Decimals.score(one.min()),
                Decimals.score(one.median()),
                Decimals.score(one.mean()),
                Decimals.score(one.max()),
                Decimals.score(one.deviation()),
                Decimals.score(one.skewness()),
                Decimals.score(one.kurtosis()),
                Integer.toString(one.nonZero()),
                Integer.toString(one.different()),
                Integer.toString(one.alike()));
    }

    private Table warnings() {
        List<Field> fields = List.of(
                Field.text(
                        "what",
                        "few-observed, few-different, mostly-nought, skewed, follows-denominator, against-domain or collinear"),
                Field.text("element", "the id of the indicator or domain"),
                Field.text(
                        "with",
                        "the id of the other one, or the column of the denominator; empty where it takes one only"),
                Field.text("measure", "what the value is of"),
                Field.number("value", "what was found; a share is 0 to 1"),
                Field.number("threshold", "from where on it is listed"));
        List<List<String>> rows = look.warnings().stream()
                .map(one -> List.of(
                        id(one.kind()),
                        one.element(),
                        one.with().orElse(""),
                        one.kind().inWords(),
                        Decimals.score(one.value()),
                        Decimals.score(one.threshold())))
                .toList();
        return table("warnings", "What is worth a second look before a score is believed", fields, rows);
    }

    private static String id(Warning.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Table correlations() {
        String chance =
                ", the probability of as much by chance if the two had nothing to do with each other; 0 is under 0.0000005";
        List<Field> fields = List.of(
                Field.text("one", "id of an indicator or domain"),
                Field.text("other", "id of the other one"),
                Field.text(
                        "relation",
                        "same-domain: parts of one domain; part-of: the one is a part of the other; domains: neither"),
                Field.integer("places", "how many have both"),
                Field.number("pearson", "of their scores, -1 to 1"),
                Field.number("pearson_p", "0 to 1" + chance),
                Field.number("spearman", "of their ranks, -1 to 1"),
                Field.number("spearman_p", "0 to 1" + chance),
                Field.number("kendall", "tau-b of pairs of places, -1 to 1; empty of more than 5,000 places"),
                Field.number("kendall_p", "0 to 1" + chance),
                Field.text("why_empty", "why there is no coefficient, or no probability of it"));
        List<List<String>> rows = look.pairs().stream()
                .map(pair -> {
                    List<String> row = new ArrayList<>(List.of(
                            pair.one(),
                            pair.other(),
                            pair.relation().id(),
                            Integer.toString(pair.pearson().places())));
                    addCoefficient(Optional.of(pair.pearson()), row);
                    addCoefficient(Optional.of(pair.spearman()), row);
                    addCoefficient(pair.kendall(), row);
                    row.add(pair.whyEmpty().orElse(""));
                    return row;
                })
                .map(List::copyOf)
                .toList();
        return table("correlations", "How indicators and domains go together", fields, rows);
    }

    private static void addCoefficient(Optional<Correlation> one, List<String> row) {
        row.add(one.map(known -> Decimals.score(known.coefficient())).orElse(""));
        row.add(one.map(known -> Decimals.upTo(known.probability(), DECIMALS_OF_PROBABILITY))
                .orElse(""));
    }

    private Table reliability() {
        List<Field> fields = List.of(
                Field.text("domain", "its id, or that of the index"),
                Field.text("of", "parts: what it is made of; indicators: all that are under it"),
                Field.integer("count", "how many of these there are"),
                Field.number("alpha", "Cronbach's, at most 1; below nought they work against each other"),
                Field.text("why_empty", "why there is none"));
        List<List<String>> rows = look.reliability().stream()
                .map(one -> List.of(
                        one.domain(),
                        one.ofIndicators() ? "indicators" : "parts",
                        Integer.toString(one.parts()),
                        Decimals.score(one.alpha()),
                        one.whyEmpty().orElse("")))
                .toList();
        return table("reliability", "How well the parts of every domain hang together", fields, rows);
    }

    private Table components() {
        List<Field> fields = List.of(
                Field.text("domain", "its id, or that of the index"),
                Field.integer("component", "1 is the strongest; empty where nothing can be said"),
                Field.number("eigenvalue", "the variance along it, parts having 1 each"),
                Field.number("share", "of all variance, 0 to 1"),
                Field.integer("places", "how many have all parts"),
                Field.text("why_empty", "why nothing can be said"));
        List<List<String>> rows = new ArrayList<>();
        for (DataLook.Components one : look.components()) {
            one.whyEmpty().ifPresent(why -> rows.add(List.of(one.domain(), "", "", "", "", why)));
            for (int i = 0; i < one.eigenvalues().size(); i++) {
                rows.add(List.of(
                        one.domain(),
                        Integer.toString(i + 1),
                        Decimals.score(one.eigenvalues().get(i)),
                        Decimals.score(one.shares().get(i)),
                        Integer.toString(one.places()),
                        ""));
            }
        }
        return table("components", "The directions in which the parts of every domain vary together", fields, rows);
    }

    private Table loadings() {
        List<Field> fields = List.of(
                Field.text("domain", "its id, or that of the index"),
                Field.text("part", "its id"),
                Field.number(
                        "loading",
                        "how much it adds to the domain's first component; squares sum to 1 over the domain"));
        List<List<String>> rows = new ArrayList<>();
        for (DataLook.Components one : look.components()) {
            for (int i = 0; i < one.loadings().size(); i++) {
                rows.add(List.of(
                        one.domain(),
                        one.parts().get(i),
                        Decimals.score(one.loadings().get(i))));
            }
        }
        return table("loadings", "What the first component of every domain is made of", fields, rows);
    }

    private Table importance() {
        List<Field> fields = List.of(
                Field.text("id", "of the indicator or domain"),
                Field.text("in", "the id of what it is a part of"),
                Field.integer("level", "1 for an indicator, otherwise one more than the highest of its parts"),
                Field.number("effective_weight", "of the whole index as stated, 0 to 1"),
                Field.number("correlation", "of its scores with those of the index, -1 to 1"),
                Field.number(
                        "importance",
                        "the square of this: the share of the index's variance that it could account for alone, 0 to 1"),
                Field.number(
                        "importance_share",
                        "of the importance of all parts of its level, 0 to 1; to be set beside effective_weight"),
                Field.number("mean_rank_change", "of places in the index without it, in either direction, in ranks"),
                Field.integer("largest_rank_change", "in either direction, in ranks"),
                Field.integer("places", "how many have a rank with it and without"),
                Field.text("why_empty", "why the ranks without it cannot be said"));
        List<List<String>> rows = look.parts().stream()
                .map(one -> {
                    Optional<RemoveOne.Removal> removal = one.removal();
                    return List.of(
                            one.id(),
                            one.in(),
                            Integer.toString(one.level()),
                            Decimals.score(one.weight()),
                            Decimals.score(one.correlation()),
                            Decimals.score(one.importance()),
                            Decimals.score(one.importanceShare()),
                            removal.map(known -> Decimals.score(known.meanRankChange()))
                                    .orElse(""),
                            removal.map(known -> Integer.toString(known.largestRankChange()))
                                    .orElse(""),
                            removal.map(known -> Integer.toString(known.places()))
                                    .orElse(""),
                            one.whyNoRemoval().orElse(""));
                })
                .toList();
        return table("importance", "How much every part counts, as stated and as it comes about", fields, rows);
    }

    private Table table(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(look.index()), fields, rows);
    }
}
