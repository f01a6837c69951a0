package org.plumbline.app.report.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.index.DataLook;
import org.plumbline.engine.index.DataLook.Part;
import org.plumbline.engine.index.DataLook.Reliability;
import org.plumbline.engine.tables.Decimals;

/** What a look at the data found, in the words of the report of an index that was built. */
public final class LookWords {
    private static final int MOST_WARNINGS = 8;
    private static final int MOST_PARTS = 20;
    /** A part that comes about within a fifth of its weight counts much as it was meant to. */
    private static final double NEARLY = 1.2;

    private final DataLook look;

    public LookWords(DataLook look) {
        this.look = look;
    }

    public LookSection section() {
        WarningWords words = new WarningWords(look, look::title);
        return new LookSection(
                words.finding(),
                look.warnings().stream()
                        .limit(MOST_WARNINGS)
                        .map(warning -> words.sentence(warning)
                                + (words.sentence(warning).endsWith("?") ? "" : "."))
                        .toList(),
                listed(),
                weighed(),
                sentences(),
                parts(),
                together());
    }

    private String listed() {
        int more = look.warnings().size() - MOST_WARNINGS;
        return more > 0
                ? Words.countFirst(more) + " more, and from where on each is listed:"
                : "What was looked for, and from where on it is listed:";
    }

    /** Domains where there are any, otherwise indicators. */
    public List<Part> shown() {
        boolean domains = look.parts().stream().anyMatch(part -> part.level() > 1);
        return look.parts().stream()
                .filter(part -> !domains || part.level() > 1 || part.in().equals(look.index()))
                .toList();
    }

    /** The part that comes about furthest from what its weight says, as a ratio. */
    private Optional<Part> furthest() {
        return shown().stream()
                .filter(part -> part.weight() > 0 && part.importanceShare() > 0)
                .max(Comparator.comparingDouble(LookWords::ratio));
    }

    private static double ratio(Part part) {
        double ratio = part.importanceShare() / part.weight();
        return Math.max(ratio, 1 / ratio);
    }

    /** Whether parts count as they were meant to. */
    public String weighed() {
        return furthest()
                .filter(part -> ratio(part) > NEARLY)
                .map(part -> look.title(part.id())
                        + (part.importanceShare() > part.weight()
                                ? " counts more than its weight says"
                                : " counts less than its weight says"))
                .orElse("Every part counts about as much as its weight says");
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        furthest()
                .ifPresent(part -> sentences.add(look.title(part.id()) + " has "
                        + Words.percent(part.weight()) + " of the weight and "
                        + Words.percent(part.importanceShare())
                        + " of the importance: how far the index goes along with it, squared, beside the other parts of its"
                        + " level. The two differ because parts vary differently and go together."));
        shown().stream()
                .filter(part -> part.removal().isPresent())
                .max(Comparator.comparingDouble(part -> part.removal().get().meanRankChange()))
                .ifPresent(part -> sentences.add("Without " + look.title(part.id()) + " ranks would change most: by "
                        + Decimals.fixed(part.removal().get().meanRankChange(), 1) + " on average, by "
                        + Words.whole(part.removal().get().largestRankChange()) + " at most."));
        weakest().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> weakest() {
        List<Reliability> known = look.reliability().stream()
                .filter(one -> !one.domain().equals(look.index()) && !Double.isNaN(one.alpha()))
                .toList();
        return known.stream()
                .filter(one -> known.size() > 1)
                .min(Comparator.comparingDouble(Reliability::alpha))
                .map(one -> "Of all domains, what makes up " + look.title(one.domain())
                        + " hangs together least (Cronbach's alpha " + Decimals.fixed(one.alpha(), 2) + ")"
                        + (one.alpha() < 0 ? ": below nought, its parts work against each other." : "."));
    }

    private Grid parts() {
        List<List<String>> rows = shown().stream()
                .limit(MOST_PARTS)
                .map(part -> List.of(
                        look.title(part.id()),
                        Words.percent(part.weight()),
                        Double.isNaN(part.importanceShare()) ? "not known" : Words.percent(part.importanceShare()),
                        part.removal()
                                .map(without -> Decimals.fixed(without.meanRankChange(), 1))
                                .orElse("not known"),
                        part.removal()
                                .map(without -> Words.whole(without.largestRankChange()))
                                .orElse("not known")))
                .toList();
        return new Grid(
                List.of("Part", "Weight", "Importance", "Mean change of rank without it", "Largest"),
                rows,
                "How much each part counts, as stated and as it comes about.",
                "tables/importance.csv");
    }

    private Grid together() {
        List<List<String>> rows = look.reliability().stream()
                .map(one -> List.of(
                        look.title(one.domain()),
                        Words.whole(one.parts()) + (one.ofIndicators() ? " indicators" : " parts"),
                        one.whyEmpty().orElseGet(() -> Decimals.fixed(one.alpha(), 2)),
                        one.ofIndicators()
                                ? ""
                                : look.firstShare(one.domain())
                                        .map(Words::percent)
                                        .orElse("")))
                .toList();
        return new Grid(
                List.of("Domain", "Made of", "Alpha", "Their first component"),
                rows,
                "How well what each domain is made of hangs together; 1 is one and the same thing.",
                "tables/reliability.csv");
    }
}
