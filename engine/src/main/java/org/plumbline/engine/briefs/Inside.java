package org.plumbline.engine.briefs;

import java.util.List;

/**
 * Who lives in the most deprived neighbourhoods of a place, and who is missed by looking there alone.
 *
 * @param people whose number is told, as the recipe names them: "income-deprived people"
 * @param neighbourhoods of the place
 * @param inWorstTenth of them among the most deprived tenth of the country's
 * @param residents of the place
 * @param when they were counted, "mid-2015"; empty where nothing says so
 * @param residentsInWorstTenth of those neighbourhoods
 * @param concerned of these people in the place
 * @param concernedInWorstTenth of them in those neighbourhoods
 * @param shareMissed of them who live elsewhere in the place, 0 to 1
 * @param worst the rank of its most deprived neighbourhood, {@code best} of its least deprived
 * @param residentsByTenth ten, from the most deprived tenth of the country's neighbourhoods to the least
 */
public record Inside(
        String people,
        Figure neighbourhoods,
        Figure inWorstTenth,
        Figure residents,
        String when,
        Figure residentsInWorstTenth,
        Figure concerned,
        Figure concernedInWorstTenth,
        Figure shareMissed,
        Figure worst,
        Figure best,
        List<Figure> residentsByTenth) {

    public Inside {
        residentsByTenth = List.copyOf(residentsByTenth);
    }
}
