package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Local;
import org.plumbline.engine.briefs.Subject;

/** What one should be able to expect, beside the fact where data exist. */
final class ExpectationWords {
    private final Local local;
    private final Subject subject;

    ExpectationWords(Local local, Subject subject) {
        this.local = local;
        this.subject = subject;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        LocalWords.whose(local, subject).ifPresent(whose -> blocks.add(new Block.Paragraph(whose)));
        if (local.merged().isPresent()) {
            blocks.add(new Block.Paragraph(LocalWords.merged(local)));
        } else {
            blocks.add(new Block.Points(
                    local.expectations().stream().map(ExpectationWords::point).toList()));
        }
        blocks.add(new Block.Caption(Phrase.of(
                "A target for the nation is not one for each place in it: nobody promised the figure here. Sources: {}.",
                String.join(
                        "; ",
                        local.expectations().stream()
                                .map(expected -> expected.source().title() + " ("
                                        + expected.source().publisher() + ")")
                                .distinct()
                                .toList()))));
        return new Section("expectations", finding(), blocks);
    }

    private Phrase finding() {
        long said = local.expectations().stream()
                .filter(expected -> !expected.facts().isEmpty())
                .count();
        if (said == 0) {
            return Phrase.of("No fact is on file beside what one should be able to expect");
        }
        return Phrase.of(
                "Of {} things that one should be able to expect, a fact is on file for {}",
                Words.count(local.expectations().size()),
                Words.count(said));
    }

    private static Phrase point(Local.Expected expected) {
        Phrase words = Phrase.of("{} ({}).", expected.title(), expected.asked());
        for (Local.Fact fact : expected.facts()) {
            words = words.then(Phrase.of(
                    " {}: {} in {}{}.", fact.title(), fact.value(), PeriodText.of(fact.period()), england(fact)));
        }
        for (Map.Entry<String, String> missing :
                LocalWords.byReason(expected.missing()).entrySet()) {
            words = words.then(
                    missing.getValue().equals(expected.title())
                            ? Phrase.of(" Cannot say: {}.", missing.getKey())
                            : Phrase.of(" {}: cannot say; {}.", missing.getValue(), missing.getKey()));
        }
        return words;
    }

    private static Phrase england(Local.Fact fact) {
        return fact.england().map(england -> Phrase.of("; England {}", england)).orElse(Phrase.of(""));
    }
}
