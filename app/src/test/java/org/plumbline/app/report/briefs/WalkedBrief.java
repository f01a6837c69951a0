package org.plumbline.app.report.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.app.PublishedRun;
import org.plumbline.app.report.Report;
import org.plumbline.app.report.word.WordDocument;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.FigureUnit;
import org.plumbline.engine.briefs.Local;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** A brief as it is published, walked figure by figure from the page to the files of the studies that it was read from. */
final class WalkedBrief {
    private static final Pattern DATA =
            Pattern.compile("<data value=\"([^\"]*)\" data-figure=\"([^\"]+)\">([^<]*)</data>");
    private static final Pattern UNTOLD = Pattern.compile(
            "(?s)<(style|head|pre|svg|header)\\b.*?</\\1>|<figure class=\"overtime\">.*?</figure>|<section id=\"(sources|check)\">.*?</section>|<p class=\"notice\">.*?</p>"
                    + "|<div class=\"(ticks|bars|ends)\".*?</div>");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** What may stand in a sentence without being a figure: names, definitions, and how a rank is read. */
    private static final List<Pattern> ALLOWED = List.of(
            Pattern.compile("\\b(?:19|20)\\d\\d(?:[-/–]\\d\\d)?\\b"),
            Pattern.compile("\\brounds? \\d(?: and \\d)?\\b"),
            Pattern.compile("\\b1(?: being| is)? the (?:most|worst|least|first)|\\b1 being |\\b1 (?:is|the) "),
            Pattern.compile("\\bmiddle 90%|\\b95% intervals?\\b"),
            Pattern.compile("among the \\d+ (?:most|worst|least)"));

    private final Path folder;
    private final Brief brief;
    private final BriefPage page;
    private final String html;
    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();

    /** Publishes it, and each study that it reads once a folder. */
    WalkedBrief(Catalogue catalogue, String recipe, String code, Path base) throws IOException {
        folder = base.resolve(recipe + "-" + code);
        try (Workbench workbench = new Workbench(catalogue, 2, List.of(new Report(), new BriefDocuments()))) {
            brief = workbench
                    .briefs()
                    .compute(
                            RecipeBook.builtIn(),
                            recipe,
                            new Asked.OfPlace(new AreaCode(code)),
                            Settings.ofRecipe(),
                            Progress.SILENT);
            Run run = Run.of(brief, Version.current());
            new RunFolder(folder).write(run, workbench.publications());
            page = new BriefPages(run, brief).page();
            write(base, Run.of(brief.districts(), Version.current()));
            if (brief.list().isPresent()) {
                write(base, Run.of(brief.list().orElseThrow(), Version.current()));
            }
        }
        html = Files.readString(folder.resolve("brief.html"));
        for (Map<String, String> row : PublishedRun.rows(folder.resolve("tables/figures.csv"))) {
            figures.put(row.get("figure"), row);
        }
    }

    private static void write(Path base, Run run) {
        Path study = base.resolve("study-" + run.lineage().recipe().id());
        if (!Files.exists(study)) {
            new RunFolder(study).write(run, List.of());
        }
    }

    private List<MatchResult> shown() {
        List<MatchResult> shown = DATA.matcher(html).results().toList();
        assertThat(shown).hasSizeGreaterThan(20);
        return shown;
    }

    /** Every figure on the page is in the table of figures, with the value that the page says and in the words of its unit. */
    void assertThePageSaysWhatItsTableSays() {
        for (MatchResult one : shown()) {
            Map<String, String> row = figures.getOrDefault(one.group(2), Map.of());
            assertThat(row).containsEntry("value", one.group(1));
            // Where another of the same unit follows, the first goes without.
            assertThat(one.group(3))
                    .as(one.group(2))
                    .isIn(FigureText.of(figure(row)), FigureText.withoutUnit(figure(row)));
        }
    }

    private static Figure figure(Map<String, String> row) {
        return new Figure(
                row.getOrDefault("figure", ""),
                row.getOrDefault("what", ""),
                row.getOrDefault("value", ""),
                FigureUnit.valueOf(
                        row.getOrDefault("unit", "").toUpperCase(Locale.ROOT).replace(' ', '_')),
                new Figure.Worked("", ""));
    }

    /** Every figure that names a study's table is the cell of that study's own file. */
    void assertTheTableSaysWhatTheStudiesPublish() throws IOException {
        Map<Path, List<Map<String, String>>> tables = new HashMap<>();
        int cells = 0;
        for (Map<String, String> row : figures.values()) {
            if (row.getOrDefault("study", "").isEmpty()) {
                continue;
            }
            Path table = folder.resolveSibling("study-" + row.get("study")).resolve(row.getOrDefault("from", ""));
            if (!tables.containsKey(table)) {
                tables.put(table, PublishedRun.rows(table));
            }
            Map<String, String> keys = keys(row.getOrDefault("row", ""));
            List<Map<String, String>> found = tables.getOrDefault(table, List.of()).stream()
                    .filter(cell -> cell.entrySet().containsAll(keys.entrySet()))
                    .toList();
            assertThat(found).as(row.toString()).isNotEmpty();
            assertThat(found.get(0)).as(row.toString()).containsEntry(row.get("column"), row.get("value"));
            cells++;
        }
        assertThat(cells).isGreaterThan(5);
    }

    private static Map<String, String> keys(String row) {
        Map<String, String> keys = new LinkedHashMap<>();
        Arrays.stream(row.split("; (?=[a-z_]+=)"))
                .map(key -> key.split("=", 2))
                .forEach(key -> keys.put(key[0], key[1]));
        return keys;
    }

    /** No other digits stand in its sentences than years, names, and how to read a rank. */
    void assertNoSentenceHoldsANumberThatIsNoFigure() {
        String prose = UNTOLD.matcher(html).replaceAll(" ");
        prose = DATA.matcher(prose).replaceAll(" ").replaceAll("<[^>]*>", "\n");
        for (String name : names()) {
            prose = prose.replace(name, " ");
        }
        for (Pattern allowed : ALLOWED) {
            prose = allowed.matcher(prose).replaceAll(" ");
        }
        List<String> others = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(prose);
        while (numbers.find()) {
            others.add(
                    prose.substring(Math.max(0, numbers.start() - 60), Math.min(prose.length(), numbers.end() + 30)));
        }
        assertThat(others).isEmpty();
    }

    /** Titles that others gave hold numbers of their own. */
    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                escaped(page.what()),
                escaped(brief.subject().name()),
                escaped(brief.money().fund())));
        brief.money().projects().forEach(project -> names.add(escaped(project.title())));
        brief.alike().ifPresent(alike -> alike.rows().forEach(row -> names.add(escaped(row.name()))));
        brief.alike().ifPresent(alike -> alike.variables().forEach(variable -> names.add(escaped(variable))));
        brief.local().ifPresent(local -> names.addAll(titles(local)));
        names.sort(Comparator.comparingInt(String::length).reversed());
        return names;
    }

    /** What indicators are called and what others have asked for, and why something cannot be said. */
    private static List<String> titles(Local local) {
        List<String> titles = new ArrayList<>();
        local.strengths().forEach(one -> titles.add(one.title()));
        local.changes().forEach(one -> titles.add(one.title()));
        local.notCompared().forEach(one -> titles.addAll(List.of(one.title(), one.reason())));
        for (Local.Expected expected : local.expectations()) {
            titles.addAll(List.of(
                    expected.title(), expected.asked(), expected.source().title()));
            expected.facts().forEach(fact -> titles.add(fact.title()));
            expected.missing().forEach(one -> titles.addAll(List.of(one.title(), one.reason())));
        }
        // In the middle of a sentence a title begins small.
        return titles.stream()
                .flatMap(title -> Stream.of(escaped(title), LocalWords.lower(escaped(title))))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text and the document hold the same figures as the page, in the same order. */
    void assertTextAndDocumentSayTheSame() throws IOException {
        String text = Files.readString(folder.resolve("brief.md")).replace("\\", "");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordDocument.of(page)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertHolds("brief.md", text);
            assertHolds("the document", words.getText());
        }
    }

    private void assertHolds(String name, String text) {
        int from = 0;
        for (MatchResult one : shown()) {
            int at = text.indexOf(one.group(3), from);
            assertThat(at)
                    .as("%s holds %s (%s) after character %s", name, one.group(3), one.group(2), from)
                    .isNotNegative();
            from = at + one.group(3).length();
        }
    }
}
