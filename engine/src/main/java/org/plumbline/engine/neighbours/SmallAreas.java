package org.plumbline.engine.neighbours;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.places.Places;

/**
 * The neighbourhoods, their residents, and what each adds to each variable. Every variable of any area is a sum over neighbourhoods,
 * or such a sum divided by residents, so that a ward, a district and an area of one's own are all described alike.
 */
final class SmallAreas {
    private final Places places;
    private final double[] residents;
    private final List<Amounts> variables;

    /** What the neighbourhoods add to a variable, one number each, and whether the sum is divided by residents. */
    static final class Amounts {
        private final double[] amounts;
        private final boolean aHead;

        private Amounts(double[] amounts, boolean aHead) {
            this.amounts = amounts.clone();
            this.aHead = aHead;
        }

        static Amounts total(double[] amounts) {
            return new Amounts(amounts, false);
        }

        static Amounts perResident(double[] amounts) {
            return new Amounts(amounts, true);
        }
    }

    /** @param residents one a neighbourhood, without gaps */
    SmallAreas(Places places, double[] residents, List<Amounts> variables) {
        this.places = places;
        this.residents = residents.clone();
        this.variables = List.copyOf(variables);
    }

    Places places() {
        return places;
    }

    double residents(int neighbourhood) {
        return residents[neighbourhood];
    }

    /** A variable of every area; NaN for one without neighbourhoods or without people. */
    double[] values(int variable, int[] areaOf, int areas) {
        Amounts its = variables.get(variable);
        double[] sums = new double[areas];
        double[] people = new double[areas];
        for (int i = 0; i < areaOf.length; i++) {
            if (areaOf[i] >= 0) {
                sums[areaOf[i]] += its.amounts[i];
                people[areaOf[i]] += residents[i];
            }
        }
        for (int area = 0; area < areas; area++) {
            sums[area] = value(its, sums[area], people[area]);
        }
        return sums;
    }

    /**
     * All variables of one area.
     *
     * @param shares how much of each neighbourhood belongs to it, 0 to 1
     */
    double[] values(double[] shares) {
        double people = 0;
        for (int i = 0; i < shares.length; i++) {
            people += shares[i] * residents[i];
        }
        double[] values = new double[variables.size()];
        for (int variable = 0; variable < values.length; variable++) {
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += shares[i] * variables.get(variable).amounts[i];
            }
            values[variable] = value(variables.get(variable), sum, people);
        }
        return values;
    }

    private static double value(Amounts of, double sum, double people) {
        return people > 0 ? of.aHead ? sum / people : sum : Double.NaN;
    }

    /** A fresh array of shares, none of any neighbourhood. */
    double[] noShares() {
        double[] shares = new double[places.size()];
        Arrays.fill(shares, 0);
        return shares;
    }
}
