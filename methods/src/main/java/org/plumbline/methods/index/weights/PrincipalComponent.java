package org.plumbline.methods.index.weights;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.index.statistics.PrincipalComponents;

/**
 * Parts count by how much they share in what varies most: the first principal component of the domain, over the places that have all parts.
 * OECD/JRC Handbook, 2008, section 6.1. Parts that say the same as others count more; that a part matters more does not follow.
 *
 * @param loading what is made of the loadings
 * @param mixedSigns whether parts that run against the others are taken by the size of their loading all the same; where not, they are
 *     refused
 */
public record PrincipalComponent(Loading loading, boolean mixedSigns) implements Weigher {

    /** What is made of the loadings. */
    public enum Loading {
        /** Their squares, which sum to 1: the share of the component that is the part's. */
        SQUARED,
        /** Their sizes, as shares of the sum of these. */
        ABSOLUTE
    }

    @Override
    public double[] weigh(List<String> names, double[][] parts) {
        double[] loadings = PrincipalComponents.of(names, parts).loadings(0);
        if (!mixedSigns) {
            Shares.requireOneDirection(names, loadings, "the first component");
        }
        return Shares.of(Arrays.stream(loadings)
                .map(one -> loading == Loading.SQUARED ? one * one : Math.abs(one))
                .toArray());
    }

    @Override
    public String inWords() {
        return "by their part in the first principal component";
    }

    @Override
    public String id() {
        return "principal-component";
    }
}
