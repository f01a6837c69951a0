package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.Local;

/** Where local statistics say that a place does well, in sentences. */
final class LocalStrengths {
    private final Local local;

    LocalStrengths(Local local) {
        this.local = local;
    }

    boolean isAny() {
        return !local.strengths().isEmpty();
    }

    /** A heading, for the place itself. */
    Phrase finding() {
        long more = Math.round(local.better().number());
        return Phrase.of(
                "{} does better than most {} of England, and better than England, on {} of {} stated indicators",
                LocalWords.upper(PlaceWords.called(local.of(), local.peers())),
                local.peers(),
                more == 0 ? "none" : local.better(),
                local.compared());
    }

    List<Phrase> points() {
        return local.strengths().stream().map(this::point).toList();
    }

    private Phrase point(Local.Strength strength) {
        List<Phrase> beside = new ArrayList<>(List.of(Phrase.of("England {}", strength.england())));
        strength.region().ifPresent(region -> beside.add(Phrase.of("its region {}", region)));
        Phrase others = beside.size() == 1 ? beside.get(0) : Phrase.of("{}, {}", beside.get(0), beside.get(1));
        return Phrase.of(
                "{}: {} in {} ({}). Better than {} of {} other {}.",
                strength.title(),
                strength.value(),
                PeriodText.of(strength.period()),
                others,
                strength.betterThan(),
                strength.others(),
                local.peers());
    }

    /** Where there is none, or none can be said. */
    Phrase none() {
        if (local.merged().isPresent()) {
            return LocalWords.merged(local);
        }
        return local.compared().number() == 0
                ? Phrase.of(
                        "From local statistics, cannot say: no stated indicator has a value for it and for England.")
                : Phrase.of(
                        "On none of {} stated indicators does {} do better than most {} of England and better than England.",
                        local.compared(),
                        PlaceWords.called(local.of(), local.peers()),
                        local.peers());
    }

    /** How to read it; how many are not told. */
    Phrase caption() {
        Figure better = local.better();
        long more = Math.round(better.number()) - local.strengths().size();
        return Phrase.of(
                "Better than England means beyond the published 95% intervals where there are any; which end is better is this project's judgement.{} Source: Explore local statistics, Office for National Statistics.",
                more > 0 ? " Listed are those on which it does better than the most others." : "");
    }
}
