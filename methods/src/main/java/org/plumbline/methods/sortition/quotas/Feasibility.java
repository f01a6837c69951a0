package org.plumbline.methods.sortition.quotas;

import java.util.List;
import java.util.function.Function;
import org.plumbline.methods.sortition.ClassPanel;

/** Whether any panel of a pool keeps every quota; if none does, the nearest quotas that one keeps. */
public sealed interface Feasibility {

    /** There is a panel; this is one. */
    record Possible(ClassPanel panel) implements Feasibility {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.possible().apply(this);
        }
    }

    /**
     * There is none, but there would be one if quotas gave way.
     *
     * @param smallest relaxations of the least total number of seats, all of that same total, at least one
     * @param all whether these are all of that total
     * @param withinLimits whether they keep the flexible limits; if not, none that keeps them would do
     * @param conflict quotas that no panel keeps together, though one does as soon as any of them is left out
     */
    record Relaxable(List<QuotaRelief> smallest, boolean all, boolean withinLimits, List<QuotaSide> conflict)
            implements Feasibility {
        public Relaxable {
            smallest = List.copyOf(smallest);
            conflict = List.copyOf(conflict);
        }

        /** By how many seats quotas must give way. */
        public int seats() {
            return smallest.get(0).seats();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.relaxable().apply(this);
        }
    }

    /**
     * Whatever the quotas, the pool has too few people for the panel.
     *
     * @param eligible how many of them could be on a panel together: all, or one of each household
     */
    record TooFewPeople(int eligible) implements Feasibility {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tooFewPeople().apply(this);
        }
    }

    /** Patience ran out before anything was found. */
    record Undecided() implements Feasibility {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.undecided().apply(this);
        }
    }

    /** What to do with each. */
    record Cases<T>(
            Function<Possible, T> possible,
            Function<Relaxable, T> relaxable,
            Function<TooFewPeople, T> tooFewPeople,
            Function<Undecided, T> undecided) {}

    <T> T match(Cases<T> cases);
}
