package org.plumbline.app.report.sortition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.PanelComparisons;
import org.plumbline.engine.sortition.PanelSelections;
import org.plumbline.engine.sortition.PoolRead;
import org.plumbline.engine.studies.Progress;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.recipes.RecipeBook;

/** A panel chosen from people who are nobody, and its pages as text. */
public final class SelectedPanel {
    private final Run run;

    private SelectedPanel(Run run) {
        this.run = run;
    }

    public static SelectedPanel by(String rule, Assembly assembly, Patience patience) {
        return new SelectedPanel(Run.of(
                new PanelSelections()
                        .select(RecipeBook.builtIn(), rule, read(assembly), Solver.best(), patience, Progress.SILENT),
                "0"));
    }

    public static SelectedPanel fairest(Assembly assembly) {
        return by("panel-leximin", assembly, Patience.ENDLESS);
    }

    public static SelectedPanel compared(Assembly assembly) {
        return new SelectedPanel(Run.of(
                new PanelComparisons()
                        .compare(
                                RecipeBook.builtIn(),
                                List.of("panel-leximin", "panel-maximin", "panel-nash", "panel-greedy"),
                                read(assembly),
                                Solver.best(),
                                () -> Patience.ENDLESS,
                                Progress.SILENT),
                "0"));
    }

    private static PoolRead read(Assembly assembly) {
        return new PoolRead(assembly, List.of(), List.of("a remark on a file"), Map.of());
    }

    /**
     * A panel of one feature.
     *
     * @param people how many volunteered of each kind
     * @param quotas one for each kind
     */
    public static Assembly kinds(int seats, int[] people, Quota... quotas) {
        List<String> keys = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int kind = 0; kind < people.length; kind++) {
            for (int one = 0; one < people[kind]; one++) {
                keys.add(String.format("%04d-aaaa-bbbb", keys.size()));
                values.add(kind);
            }
        }
        int[][] columns = {values.stream().mapToInt(Integer::intValue).toArray()};
        return new Assembly(
                "Test & <Ward>",
                new Quotas(seats, List.of(new Feature("kind & sort", List.of(quotas)))),
                Pool.livingAlone(keys, columns),
                false);
    }

    /** Every page by its file. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        new PanelDocuments()
                .files(run)
                .forEach((name, bytes) -> pages.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return pages;
    }

    /** One page. */
    public String page(String name) {
        return Objects.requireNonNull(pages().get(name), name);
    }

    /** A page's words without its marks. */
    public String words(String page) {
        return page(page)
                .replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
