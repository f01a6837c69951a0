package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;

/**
 * How an area of one's own came to be what it is counted as.
 *
 * @param given what was drawn or listed, to be read after "from"
 * @param method how its neighbourhoods follow from that, in a sentence
 * @param neighbourhoods that it is counted as
 * @param margin between how many people the answer lies; empty for a list, or where outlines are not here
 * @param notes what else was done or assumed, in sentences
 */
public record Drawing(String given, String method, Figure neighbourhoods, Optional<Margin> margin, List<String> notes) {

    public Drawing {
        notes = List.copyOf(notes);
    }

    /**
     * What the line cuts.
     *
     * @param least residents of the neighbourhoods wholly inside, {@code most} of all that the line touches
     */
    public record Margin(Figure least, Figure counted, Figure most) {}
}
