package org.plumbline.engine.target;

import java.util.List;
import org.plumbline.recipes.OtherConcept;

/**
 * The list under other concepts than the stated ones.
 *
 * @param concepts what was taken in place of measures, one or two
 * @param listed one a place
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; never compared
public record FarChoice(List<OtherConcept> concepts, boolean[] listed) {

    public FarChoice {
        concepts = List.copyOf(concepts);
        listed = listed.clone();
    }

    @Override
    public boolean[] listed() {
        return listed.clone();
    }

    public boolean isListed(int place) {
        return listed[place];
    }

    /** How many places it lists. */
    public int size() {
        int size = 0;
        for (boolean on : listed) {
            size += on ? 1 : 0;
        }
        return size;
    }
}
