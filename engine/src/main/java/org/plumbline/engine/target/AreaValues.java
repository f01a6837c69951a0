package org.plumbline.engine.target;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Values of small areas, either the neighbourhoods or the places of a target, that can be carried up. */
final class AreaValues {
    private final double[] values;
    private final int[] districts;
    private final double[] residents;
    private final UnaryOperator<double[]> toPlaces;
    private final boolean small;

    private AreaValues(
            double[] values, int[] districts, double[] residents, UnaryOperator<double[]> toPlaces, boolean small) {
        this.values = values.clone();
        this.districts = districts;
        this.residents = residents;
        this.toPlaces = toPlaces;
        this.small = small;
    }

    static AreaValues ofNeighbourhoods(Areas areas, double[] values) {
        return new AreaValues(
                values, areas.districtOfNeighbourhoods(), areas.neighbourhoodResidents(), areas::means, true);
    }

    static AreaValues ofPlaces(Areas areas, double[] values) {
        return new AreaValues(values, areas.toDistricts(), areas.toResidents(), UnaryOperator.identity(), false);
    }

    double[] toValues() {
        return values.clone();
    }

    /** The values themselves where they are of neighbourhoods. */
    Optional<double[]> neighbourhoods() {
        return small ? Optional.of(values.clone()) : Optional.empty();
    }

    /** The index of the district of each area; negative for none. */
    int[] toDistricts() {
        return districts.clone();
    }

    double[] toResidents() {
        return residents.clone();
    }

    /** The same for the places of the target: means by residents, or the values themselves. */
    double[] toPlaces() {
        return toPlaces.apply(values.clone());
    }
}
