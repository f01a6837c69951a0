package org.plumbline.sources.facts;

import java.util.List;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.places.Place;

/**
 * The regions and nations of the United Kingdom, and the country as a whole.
 *
 * @param places in the order of the file
 * @param figures the observations of each, in the order of {@code places}; blank cells are gaps
 */
public record Regions(List<Place> places, List<Observation> figures) {

    public Regions {
        places = List.copyOf(places);
        figures = List.copyOf(figures);
    }
}
