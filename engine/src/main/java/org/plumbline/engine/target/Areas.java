package org.plumbline.engine.target;

import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/**
 * The places of a target, the neighbourhoods inside them and the districts around them. Places, neighbourhoods and districts
 * are by their dense indexes.
 */
public final class Areas {
    private final Containment neighbourhoods;
    private final Containment neighbourhoodsInDistricts;
    private final double[] neighbourhoodResidents;
    private final double[] residents;
    private final int[] districtOf;
    private final AreaMeans means;

    /**
     * @param neighbourhoods in which place each neighbourhood lies
     * @param neighbourhoodsInDistricts in which district
     * @param neighbourhoodResidents one a neighbourhood
     */
    Areas(Containment neighbourhoods, Containment neighbourhoodsInDistricts, double[] neighbourhoodResidents) {
        this.neighbourhoods = neighbourhoods;
        this.neighbourhoodsInDistricts = neighbourhoodsInDistricts;
        this.neighbourhoodResidents = neighbourhoodResidents.clone();
        int[] placeOf = neighbourhoods.toParents();
        this.means = new AreaMeans(placeOf, neighbourhoods.parents().size(), neighbourhoodResidents);
        this.residents = means.toTotals();
        this.districtOf = mostResidents();
    }

    /** The district that most residents of each place live in; equal ones by the lower code. */
    private int[] mostResidents() {
        int[] district = new int[places().size()];
        Arrays.setAll(district, this::mostResidents);
        return district;
    }

    private int mostResidents(int place) {
        double[] people = new double[districts().size()];
        int most = Containment.NONE;
        for (int neighbourhood : neighbourhoods.childrenOf(place)) {
            int district = neighbourhoodsInDistricts.parentOf(neighbourhood);
            if (district != Containment.NONE) {
                people[district] += neighbourhoodResidents[neighbourhood];
                boolean more = most == Containment.NONE
                        || people[district] > people[most]
                        || (people[district] == people[most] && district < most);
                most = more ? district : most;
            }
        }
        return most;
    }

    public Places places() {
        return neighbourhoods.parents();
    }

    public Places neighbourhoods() {
        return neighbourhoods.children();
    }

    public Places districts() {
        return neighbourhoodsInDistricts.parents();
    }

    /** The place that each neighbourhood lies in; negative for none. A fresh array. */
    public int[] placeOf() {
        return neighbourhoods.toParents();
    }

    /** The district that each neighbourhood lies in; negative for none. A fresh array. */
    public int[] districtOfNeighbourhoods() {
        return neighbourhoodsInDistricts.toParents();
    }

    /** The district of a place; {@link Containment#NONE} where no neighbourhood lies in it. */
    public int districtOf(int place) {
        return districtOf[place];
    }

    int[] toDistricts() {
        return districtOf.clone();
    }

    /** Residents of a place: those of its neighbourhoods; NaN where it has none. */
    public double residents(int place) {
        return residents[place];
    }

    double[] toResidents() {
        return residents.clone();
    }

    /** Residents of each neighbourhood, a fresh array. */
    public double[] neighbourhoodResidents() {
        return neighbourhoodResidents.clone();
    }

    /** The mean of the neighbourhoods of each place, by residents. */
    double[] means(double[] ofNeighbourhoods) {
        return means.of(ofNeighbourhoods);
    }

    /** The places that no neighbourhood lies in by best fit: nothing is known of their residents. */
    public List<Place> withoutNeighbourhoods() {
        return neighbourhoods.childless();
    }
}
