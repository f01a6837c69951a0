package org.plumbline.methods.index.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.problems.NoAnswer;

/** The parts of a domain over the places that have them all: what components and factors are found in. */
public final class CompleteRows {
    private final List<String> names;
    private final double[][] columns;

    private CompleteRows(List<String> names, double[][] columns) {
        this.names = names;
        this.columns = columns;
    }

    /**
     * @param names one a part
     * @param parts one array a part, all of one length; NaN where not observed
     * @throws NoAnswer if fewer than three places have all parts, or a part is the same in all of these
     */
    public static CompleteRows of(List<String> names, double[][] parts) {
        int[] complete = IntStream.range(0, parts[0].length)
                .filter(place -> Arrays.stream(parts).noneMatch(part -> Double.isNaN(part[place])))
                .toArray();
        if (complete.length < 3) {
            throw new NoAnswer("Only " + complete.length + " places have all of " + String.join(", ", names)
                    + ", and it takes three; with gaps filled in first there are more.");
        }
        double[][] columns = Arrays.stream(parts)
                .map(part ->
                        IntStream.of(complete).mapToDouble(place -> part[place]).toArray())
                .toArray(double[][]::new);
        for (int i = 0; i < columns.length; i++) {
            double first = columns[i][0];
            if (Arrays.stream(columns[i]).allMatch(value -> value == first)) {
                throw new NoAnswer(names.get(i) + " is the same in all " + complete.length
                        + " places that have all parts, so it goes together with nothing; leave it out.");
            }
        }
        return new CompleteRows(List.copyOf(names), columns);
    }

    public List<String> names() {
        return names;
    }

    /** How many places have all parts. */
    public int places() {
        return columns[0].length;
    }

    /** Pearson's, a square matrix. */
    public double[][] correlations() {
        double[][] matrix = new double[columns.length][columns.length];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = Covariance.correlation(columns[i], columns[j]);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }
}
