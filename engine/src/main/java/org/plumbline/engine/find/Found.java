package org.plumbline.engine.find;

import java.util.List;
import java.util.function.Function;

/** What a text may mean: one place, several, none, or a spot on the map with the places around it. */
public sealed interface Found {

    /** What one of the four functions makes of it. */
    <T> T match(Function<One, T> one, Function<Several, T> several, Function<None, T> none, Function<At, T> at);

    /** Exactly one place is meant. */
    record One(FoundPlace place) implements Found {
        @Override
        public <T> T match(
                Function<One, T> one, Function<Several, T> several, Function<None, T> none, Function<At, T> at) {
            return one.apply(this);
        }
    }

    /**
     * More than one place may be meant.
     *
     * @param places at least two, the most likely first
     * @param why a sentence
     */
    record Several(List<FoundPlace> places, String why) implements Found {
        public Several {
            places = List.copyOf(places);
        }

        @Override
        public <T> T match(
                Function<One, T> one, Function<Several, T> several, Function<None, T> none, Function<At, T> at) {
            return several.apply(this);
        }
    }

    /**
     * No place that is known here is meant.
     *
     * @param nearest those with the nearest names, the nearest first; may be none
     * @param why a sentence or two
     */
    record None(List<FoundPlace> nearest, String why) implements Found {
        public None {
            nearest = List.copyOf(nearest);
        }

        @Override
        public <T> T match(
                Function<One, T> one, Function<Several, T> several, Function<None, T> none, Function<At, T> at) {
            return none.apply(this);
        }
    }

    /** A postcode or coordinates. */
    record At(PlacesAt places) implements Found {
        @Override
        public <T> T match(
                Function<One, T> one, Function<Several, T> several, Function<None, T> none, Function<At, T> at) {
            return at.apply(this);
        }
    }
}
