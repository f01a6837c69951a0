package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.LocalChoices;

/**
 * What local statistics say of a place: where it does well, what has changed, and what one should be able to expect. They are
 * published for districts and regions, so any smaller place is told of its district.
 *
 * @param of the name of the district or region that all this is of
 * @param itself whether that is the place of the brief itself
 * @param peers the kind that it is compared with: districts or regions
 * @param merged where the district is no more, so that nothing newer is published for it
 * @param compared on how many of the stated indicators it could be compared with England and with others
 * @param better on how many of them it is a strength; the clearest are told
 */
public record Local(
        String of,
        boolean itself,
        String peers,
        Optional<Merged> merged,
        Figure compared,
        Figure better,
        List<Strength> strengths,
        List<Change> changes,
        List<Unsaid> notCompared,
        List<Expected> expectations) {

    public Local {
        strengths = List.copyOf(strengths);
        changes = List.copyOf(changes);
        notCompared = List.copyOf(notCompared);
        expectations = List.copyOf(expectations);
    }

    /** Where all this is read from. */
    record Source(LocalChoices choices, LocalData data, TableReads reads) {

        /** @param residents of the district or region that is told of */
        LocalPart part(Figures figures, Subject subject, double residents) {
            Optional<Merged> merged = subject.kind() == SubjectKind.REGION
                    ? Optional.empty()
                    : DistrictFate.of(subject.district(), reads);
            return new LocalPart(figures, data, choices, subject, merged, residents);
        }
    }

    /** What became of a district. */
    public record Merged(String into, int year) {}

    /**
     * An indicator on which it does better than most others of its kind, and better than England beyond any published margin.
     *
     * @param betterThan of {@code others} with a value in the same period
     * @param region of the region that it lies in
     */
    public record Strength(
            String id,
            String title,
            LocalPeriod period,
            Figure value,
            Figure england,
            Optional<Figure> region,
            Figure betterThan,
            Figure others) {

        /** Of the others, 0 to 1. */
        public double share() {
            return betterThan.number() / others.number();
        }
    }

    /** A value with its published 95% interval; without, where none is published. */
    public record Value(Figure figure, Optional<Figure> low, Optional<Figure> high) {

        boolean hasMargin() {
            return low.isPresent() && high.isPresent();
        }
    }

    /** Whether a change lies outside both published intervals. */
    public enum Certainty {
        CLEAR,
        WITHIN_MARGIN,
        NO_MARGIN
    }

    /** A value then and latest. */
    public record Moved(Value then, Value latest) {

        /** Above 0 where it rose, below where it fell. */
        public double by() {
            return latest.figure().number() - then.figure().number();
        }

        public Certainty certainty() {
            if (!then.hasMargin() || !latest.hasMargin()) {
                return Certainty.NO_MARGIN;
            }
            boolean rose = latest.low().orElseThrow().number()
                    > then.high().orElseThrow().number();
            boolean fell = latest.high().orElseThrow().number()
                    < then.low().orElseThrow().number();
            return rose || fell ? Certainty.CLEAR : Certainty.WITHIN_MARGIN;
        }

        /** The change by the margins of both ends; NaN where none is published. Above 1 is clear. */
        public double clearness() {
            return certainty() == Certainty.NO_MARGIN ? Double.NaN : Math.abs(by()) / (margin(then) + margin(latest));
        }

        private static double margin(Value value) {
            return (value.high().orElseThrow().number()
                            - value.low().orElseThrow().number())
                    / 2;
        }
    }

    /**
     * An indicator over time.
     *
     * @param england in the same two periods; empty where no value of England's is published in both
     * @param points of all periods in which the place has a value
     * @param note by what it is judged to be defined alike throughout
     */
    public record Change(
            String id,
            String title,
            LocalPeriod from,
            LocalPeriod to,
            Moved place,
            Optional<Moved> england,
            List<Point> points,
            String note) {
        public Change {
            points = List.copyOf(points);
        }
    }

    /** One period of a change: values as published, NaN where there is none. */
    public record Point(LocalPeriod period, double place, double low, double high, double england) {}

    /** What cannot be said, and why. */
    public record Unsaid(String title, String reason) {}

    /**
     * What one should be able to expect.
     *
     * @param facts the indicators nearest to it that have a value here
     * @param missing those that have none, or the one reason why there are no facts at all
     */
    public record Expected(String title, String asked, Citation source, List<Fact> facts, List<Unsaid> missing) {
        public Expected {
            facts = List.copyOf(facts);
            missing = List.copyOf(missing);
        }
    }

    /** The latest value of an indicator. */
    public record Fact(String title, LocalPeriod period, Figure value, Optional<Figure> england) {}
}
