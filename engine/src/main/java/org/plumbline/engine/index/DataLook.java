package org.plumbline.engine.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.index.build.BuiltIndex;
import org.plumbline.methods.index.statistics.Correlation;
import org.plumbline.methods.index.statistics.RemoveOne;
import org.plumbline.methods.index.statistics.Univariate;
import org.plumbline.methods.index.statistics.Warning;
import org.plumbline.recipes.BuiltIndexRecipe;

/**
 * A look at the figures of an index: how each indicator is spread, what stands out, which say the same, whether domains hang together,
 * and how much each part counts. What cannot be said is NaN with the reason beside it; nothing keeps the rest from being said.
 *
 * @param index the recipe's id
 * @param titles of all elements of the index, by their ids
 * @param indicators one an indicator, in the recipe's order
 * @param warnings by kind
 * @param pairs of indicators and domains; of indicators alone if the index was not built
 * @param reliability one a domain, and one more where its parts are domains; empty if the index was not built
 * @param components one a domain, the index last; those of indicators alone if the index was not built
 * @param parts one an indicator and domain; empty if the index was not built
 * @param whyNotBuilt empty if the index was built
 */
public record DataLook(
        String index,
        Map<String, String> titles,
        int places,
        List<OfIndicator> indicators,
        List<Warning> warnings,
        List<Pair> pairs,
        List<Reliability> reliability,
        List<Components> components,
        List<Part> parts,
        Optional<String> whyNotBuilt) {

    public DataLook {
        titles = Map.copyOf(titles);
        indicators = List.copyOf(indicators);
        warnings = List.copyOf(warnings);
        pairs = List.copyOf(pairs);
        reliability = List.copyOf(reliability);
        components = List.copyOf(components);
        parts = List.copyOf(parts);
    }

    /**
     * One indicator.
     *
     * @param observed as it was read
     * @param prepared after the last step; empty where there are no steps, or where they have no answer
     */
    public record OfIndicator(String id, Univariate observed, Optional<Univariate> prepared) {

        /** As it is put on its scale. */
        public Univariate used() {
            return prepared.orElse(observed);
        }
    }

    /** How two elements of an index stand to each other. */
    public enum Relation {
        SAME_DOMAIN("same-domain"),
        PART_OF("part-of"),
        DOMAINS("domains");

        private final String id;

        Relation(String id) {
            this.id = id;
        }

        /** As tables have it. */
        public String id() {
            return id;
        }
    }

    /**
     * How two elements go together.
     *
     * @param kendall empty where places are too many to compare each two of them
     */
    public record Pair(
            String one,
            String other,
            Relation relation,
            Correlation pearson,
            Correlation spearman,
            Optional<Correlation> kendall) {

        /** Why there is no coefficient, or no probability of it. */
        public Optional<String> whyEmpty() {
            if (pearson.places() < 3) {
                return Optional.of("fewer than three places have both");
            }
            return Double.isNaN(pearson.coefficient())
                    ? Optional.of("one of the two is the same in all places that have both")
                    : Optional.empty();
        }
    }

    /**
     * How well the parts of a domain, or all indicators under it, hang together.
     *
     * @param ofIndicators whether of all indicators under a domain of domains, rather than of its parts
     * @param parts how many
     * @param alpha at most 1; NaN where it cannot be said
     */
    public record Reliability(
            String domain, boolean ofIndicators, int parts, double alpha, Optional<String> whyEmpty) {}

    /**
     * The directions in which the parts of a domain vary together.
     *
     * @param places how many have all parts; 0 where nothing can be said
     * @param eigenvalues descending
     * @param shares of all variance, one a component
     * @param loadings of the parts on the first component, one a part
     */
    public record Components(
            String domain,
            List<String> parts,
            int places,
            List<Double> eigenvalues,
            List<Double> shares,
            List<Double> loadings,
            Optional<String> whyEmpty) {
        public Components {
            parts = List.copyOf(parts);
            eigenvalues = List.copyOf(eigenvalues);
            shares = List.copyOf(shares);
            loadings = List.copyOf(loadings);
        }
    }

    /**
     * How much a part counts, as stated and as it comes about.
     *
     * @param level 1 for an indicator
     * @param weight of the whole index, 0 to 1, as stated
     * @param correlation of its scores with those of the index
     * @param importance the square of this
     * @param importanceShare of the importance of all parts of its level, scaled so that these together have what their weights sum to
     * @param removal what the ranking would be without it
     * @param whyNoRemoval where that cannot be said
     */
    public record Part(
            String id,
            String in,
            int level,
            double weight,
            double correlation,
            double importance,
            double importanceShare,
            Optional<RemoveOne.Removal> removal,
            Optional<String> whyNoRemoval) {}

    /** The look at an index that was built. As many builds again as there are parts to take out. */
    public static DataLook of(BuiltIndexRecipe recipe, IndexFigures figures, BuiltIndex built) {
        return of(LookedAt.built(recipe, figures, built), Optional.empty());
    }

    static DataLook of(LookedAt at, Optional<String> whyNotBuilt) {
        LookDomains domains = new LookDomains(at);
        return new DataLook(
                at.recipe().id(),
                at.titles(),
                at.figures().places(),
                LookIndicators.of(at),
                new LookWarnings(at).list(),
                new LookPairs(at).list(),
                domains.reliability(),
                domains.components(),
                new LookParts(at).list(),
                whyNotBuilt);
    }

    /** The title of an indicator or domain; what has none is called by its id. */
    public String title(String id) {
        return titles.getOrDefault(id, id);
    }

    public OfIndicator indicator(String id) {
        return indicators.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How much of all variance lies along the first component of a domain, 0 to 1; empty where that cannot be said. */
    public Optional<Double> firstShare(String domain) {
        return components.stream()
                .filter(one -> one.domain().equals(domain) && !one.shares().isEmpty())
                .findFirst()
                .map(one -> one.shares().get(0));
    }

    /** How many figures were observed, of all indicators together. */
    public long observed() {
        return indicators.stream().mapToLong(one -> one.observed().observed()).sum();
    }
}
