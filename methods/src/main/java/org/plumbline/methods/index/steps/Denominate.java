package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.steps.Stage.Change;
import org.plumbline.model.problems.NoAnswer;

/** Divides an indicator by how large places are, such as by their people, so that large and small ones can be compared. */
public final class Denominate implements Step {
    private final List<Optional<Denominator>> denominators;

    /** What one indicator is divided by. */
    public static final class Denominator {
        private final String name;
        private final double[] values;
        private final double factor;

        /**
         * @param name for what is said about it: "population"
         * @param values one a place; a value over one that is nought, negative or NaN is no number, and becomes NaN
         * @param factor what the quotient is multiplied by, above nought: 1,000 for a rate per thousand
         */
        public Denominator(String name, double[] values, double factor) {
            if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("not a factor: " + factor);
            }
            this.name = name;
            this.values = values.clone();
            this.factor = factor;
        }
    }

    /** @param denominators one an indicator; empty for one that is left as it is */
    public Denominate(List<Optional<Denominator>> denominators) {
        this.denominators = List.copyOf(denominators);
    }

    @Override
    public Stage apply(Stage before) {
        double[][] values = before.values().clone();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (denominators.get(i).isPresent()) {
                values[i] = divided(values[i], denominators.get(i).orElseThrow(), Changes.of(before, i, changes));
            }
        }
        return new Stage(before.indicators(), values, before.kept(), changes, before.borrowed());
    }

    private static double[] divided(double[] values, Denominator by, Changes changes) {
        changes.whole("divided by " + by.name);
        double[] divided = new double[values.length];
        int left = 0;
        int had = 0;
        for (int i = 0; i < values.length; i++) {
            double quotient = by.values[i] > 0 ? by.factor * values[i] / by.values[i] : Double.NaN;
            divided[i] = Math.abs(quotient) < Double.POSITIVE_INFINITY ? quotient : Double.NaN;
            had += Double.isNaN(values[i]) ? 0 : 1;
            left += Double.isNaN(divided[i]) ? 0 : 1;
            if (Double.isNaN(divided[i])) {
                changes.cell(i, values[i], Double.NaN, "no " + by.name + " above nought to divide it by");
            }
        }
        if (left == 0 && had > 0) {
            throw new NoAnswer("No place has both a value of " + changes.indicator() + " and a " + by.name
                    + " above nought to divide it by. Leave the indicator undivided, or leave it out.");
        }
        return divided;
    }

    @Override
    public String inWords() {
        return "divided by the size of the place where that is stated";
    }

    @Override
    public String id() {
        return "denominate";
    }
}
