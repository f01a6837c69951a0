package org.plumbline.engine.target;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.recipes.TargetRecipe;

/**
 * The list as published, beside the one made here.
 *
 * @param listed one a place
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; never compared
public record PublishedAnswer(TargetRecipe.PublishedList list, boolean[] listed) {

    public PublishedAnswer {
        listed = listed.clone();
    }

    @Override
    public boolean[] listed() {
        return listed.clone();
    }

    public boolean isListed(int place) {
        return listed[place];
    }

    public int size() {
        return places(true, listed).size();
    }

    /** The places that both lists have. */
    public List<Integer> onBoth(boolean[] here) {
        return places(true, here);
    }

    /** The places that are published and not listed here. */
    public List<Integer> missing(boolean[] here) {
        return places(false, here);
    }

    /** The places that are listed here and not published. */
    public List<Integer> added(boolean[] here) {
        return IntStream.range(0, listed.length)
                .filter(place -> here[place] && !listed[place])
                .boxed()
                .toList();
    }

    private List<Integer> places(boolean wanted, boolean[] here) {
        return IntStream.range(0, listed.length)
                .filter(place -> listed[place] && here[place] == wanted)
                .boxed()
                .toList();
    }
}
