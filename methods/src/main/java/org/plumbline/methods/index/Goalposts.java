package org.plumbline.methods.index;

/**
 * Maps a stated range onto another, evenly: unlike min-max it does not move when the worst place does, so that years can be compared.
 * United Nations Development Programme, Human Development Report, technical note 1.
 *
 * @param between the values at the lower and the upper post, in the unit of the values as they come in: times -1 and so changed over
 *     where less is better
 * @param onto the scores at the two posts
 * @param clipped whether a place outside the posts scores as on the nearer one, or beyond it
 */
public record Goalposts(Range between, Range onto, boolean clipped) implements Normalisation {

    /** Onto 0 to 100. */
    public Goalposts(double low, double high, boolean clipped) {
        this(new Range(low, high), new Range(0, 100), clipped);
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double share = (values[i] - between.least()) / (between.most() - between.least());
            scores[i] = onto.at(clipped ? Math.max(0, Math.min(1, share)) : share);
        }
        return Finite.required(scores, values);
    }

    @Override
    public String inWords() {
        return "goalposts (" + Range.text(onto.least()) + " at " + Range.text(between.least()) + ", "
                + Range.text(onto.most()) + " at " + Range.text(between.most())
                + (clipped ? ", evenly between and no further)" : ", evenly between and beyond)");
    }

    @Override
    public String id() {
        return "goalposts";
    }
}
