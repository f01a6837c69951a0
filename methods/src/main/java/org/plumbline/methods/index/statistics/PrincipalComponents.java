package org.plumbline.methods.index.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The directions in which the parts of a domain vary together, the strongest first. Parts are set to mean nought and deviation one, so these
 * are the eigenvectors of their correlations, over the places that have all parts. OECD/JRC Handbook, 2008, section 4.1.
 */
public final class PrincipalComponents {
    private final SymmetricEigen eigen;
    private final int places;

    private PrincipalComponents(SymmetricEigen eigen, int places) {
        this.eigen = eigen;
        this.places = places;
    }

    /**
     * @param names one a part
     * @param parts one array a part, all of one length; NaN where not observed
     * @throws org.plumbline.model.problems.NoAnswer if fewer than three places have all parts, or a part does not vary over these
     */
    public static PrincipalComponents of(List<String> names, double[][] parts) {
        CompleteRows rows = CompleteRows.of(names, parts);
        return new PrincipalComponents(SymmetricEigen.of(rows.correlations()), rows.places());
    }

    /** How many places have all parts. */
    public int places() {
        return places;
    }

    /** The variance along each component, descending; they sum to the number of parts. */
    public double[] eigenvalues() {
        return eigen.values();
    }

    /** The variance along each component as a share of all, 0 to 1. */
    public double[] shares() {
        double[] values = eigen.values();
        return Arrays.stream(values).map(value -> value / values.length).toArray();
    }

    /**
     * How much each part adds to a component, one a part; their squares sum to 1. The sign of a component is arbitrary: here, of its largest
     * loadings the first is positive.
     *
     * @param component from 0
     */
    public double[] loadings(int component) {
        return eigen.vector(component);
    }
}
