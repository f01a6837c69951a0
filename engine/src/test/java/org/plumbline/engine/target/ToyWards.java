package org.plumbline.engine.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.ToyUk;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;

/**
 * Six made-up neighbourhoods in four wards of the toy country, small enough to work out by hand.
 *
 * <pre>
 * neighbourhood   1    2    3    4    5    6
 * residents       100  300  50   30   10   80
 * ward            A    A    B    B    B    C      D has none
 * district        0    0    0    1    1    1
 * </pre>
 */
final class ToyWards {
    static final double[] RESIDENTS = {100, 300, 50, 30, 10, 80};
    private static final int[] WARD = {0, 0, 1, 1, 1, 2};
    private static final int[] DISTRICT = {0, 0, 0, 1, 1, 1};

    private ToyWards() {}

    static Areas areas() {
        Places neighbourhoods = places("E0190000", 6, 2011);
        Places wards = places("E0590000", 4, 2017);
        Places districts = ToyUk.places();
        Map<AreaCode, AreaCode> wardOf = new HashMap<>();
        Map<AreaCode, AreaCode> districtOf = new HashMap<>();
        for (int i = 0; i < WARD.length; i++) {
            wardOf.put(neighbourhoods.at(i).code(), wards.at(WARD[i]).code());
            districtOf.put(neighbourhoods.at(i).code(), ToyUk.code(DISTRICT[i]));
        }
        return new Areas(
                Containment.of(neighbourhoods, wards, wardOf),
                Containment.of(neighbourhoods, districts, districtOf),
                RESIDENTS);
    }

    private static Places places(String stem, int count, int vintage) {
        List<Place> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String code = String.format(Locale.ROOT, "%s%d", stem, i);
            places.add(new Place(
                    AreaCode.parse(code), "Toy " + code, new Vintage(vintage), Optional.empty(), Optional.empty()));
        }
        return new Places(places, List.of());
    }
}
