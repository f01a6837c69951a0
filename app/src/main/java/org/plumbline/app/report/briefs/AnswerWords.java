package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.Money;
import org.plumbline.engine.briefs.SubjectKind;

/** The answer at the top: what the place is, what was awarded, and what the main rule would have given. No rank. */
final class AnswerWords {
    private final Brief brief;
    private final PlaceWords place;

    AnswerWords(Brief brief, PlaceWords place) {
        this.brief = brief;
        this.place = place;
    }

    List<Phrase> sentences() {
        return List.of(home().then(Phrase.of(" ")).then(awarded()), share());
    }

    private Phrase home() {
        return Phrase.of("{} is home to {} people{}.", place.nameFirst(), residents(), PlaceWords.when(when()));
    }

    /** Those by whom the money is reckoned; of a place without money of its own, those by whom the index is. */
    private Figure residents() {
        return ofMoney()
                ? brief.money().residents()
                : brief.inside().orElseThrow().residents();
    }

    private String when() {
        return ofMoney() ? brief.money().when() : brief.inside().orElseThrow().when();
    }

    private boolean ofMoney() {
        return brief.subject().hasOwnAwards() || brief.inside().isEmpty();
    }

    private Phrase awarded() {
        Money money = brief.money();
        Money.Awarded first = money.awarded().get(0);
        Phrase sum = first.pounds().number() == 0
                ? Phrase.of("had no award in its own name from {}", money.fund())
                : Phrase.of(
                        "was awarded {} in its own name by {}: {} for each resident",
                        first.pounds(),
                        money.fund(),
                        first.perHead());
        if (brief.subject().kind() == SubjectKind.REGION) {
            return ofRegion(first);
        }
        Phrase who = brief.subject().hasOwnAwards()
                ? Phrase.of("It ")
                : Phrase.of(
                        "Awards were made to authorities, not to {}s; {}, its district, ",
                        brief.subject().kind().singular(),
                        place.awarded());
        return Phrase.of(
                "{}{}; for each resident of England, {} was awarded in the same way.",
                who,
                sum,
                first.countryPerHead());
    }

    private Phrase ofRegion(Money.Awarded first) {
        return Phrase.of(
                "Its districts were awarded {} in their own names by {}: {} for each resident; for each resident of England, {} was awarded in the same way.",
                first.pounds(),
                brief.money().fund(),
                first.perHead(),
                first.countryPerHead());
    }

    private Phrase share() {
        Money money = brief.money();
        Money.UnderRule main = money.rules().get(0);
        return Phrase.of(
                "With what went to counties and combined authorities, the fund awarded {} for each resident of England. Shared by the rule “{}”, that would give {} {}, {} for each resident; {} to {} in the middle 90% of {} stated ways of measuring need.",
                money.potPerHead(),
                main.title(),
                place.awarded(),
                main.pounds(),
                main.perHead(),
                money.low(),
                money.high(),
                money.choices());
    }
}
