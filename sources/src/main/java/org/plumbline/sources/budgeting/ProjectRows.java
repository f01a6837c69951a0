package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.ByteRows;

/** Reads the table of projects. Projects with a problem are known by their ids all the same, so that votes for them raise no more. */
final class ProjectRows {
    static final List<String> REQUIRED = List.of("project_id", "cost");
    static final int MOST_PROJECTS = 5_000;

    private static final Set<String> OWN = Set.of("project_id", "cost", "name", "category");
    private static final BigDecimal MOST_TOGETHER = BigDecimal.TEN.pow(18);
    private static final int MOST_COMPARED = 2_000;
    private static final int LONGEST_ID = 100;
    private static final int SMALL_EDIT = 2;

    private final Section section;
    private final ByteRows rows;
    private final Findings findings;
    private final ByteKeys ids = new ByteKeys();
    private final List<BigDecimal> costs = new ArrayList<>();
    private final List<Where> places = new ArrayList<>();
    private final List<Map<String, String>> texts = new ArrayList<>();
    private boolean bars;

    private ProjectRows(Section section, Findings findings) {
        this.section = section;
        this.rows = section.rows();
        this.findings = findings;
    }

    static ProjectRows read(Section section, Findings findings) {
        ProjectRows read = new ProjectRows(section, findings);
        while (section.next()) {
            read.requireRoom();
            read.add();
        }
        read.requireAny();
        return read;
    }

    private void add() {
        int cell = section.column("project_id");
        Where where = rows.where(cell);
        String id = rows.text(cell);
        if (id.isBlank() || !id.equals(id.strip()) || id.indexOf(',') >= 0 || id.length() > LONGEST_ID) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "not a project's id",
                    id,
                    "1 to " + LONGEST_ID + " characters, no comma among them and no space around them",
                    "ballots name projects by these ids, parted by commas"));
            return;
        }
        int known = ids.find(rows.bytes(), rows.start(cell), rows.end(cell));
        if (known >= 0) {
            findings.add(() -> new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this project stands twice",
                    id,
                    "each once; this one is already in line "
                            + places.get(known).line(),
                    "delete one of the two rows, or give the project an id of its own"));
            return;
        }
        ids.add(rows.bytes(), rows.start(cell), rows.end(cell));
        bars |= id.indexOf('|') >= 0;
        places.add(where);
        costs.add(cost());
        texts.add(texts());
    }

    private BigDecimal cost() {
        int cell = section.column("cost");
        try {
            return Amount.above(BigDecimal.ZERO, rows.text(cell));
        } catch (WrongValue wrong) {
            Where where = rows.where(cell);
            findings.add(() -> wrong.at(where));
            return BigDecimal.ONE;
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            texts.put(section.heading().get(cell), rows.text(cell));
        }
        return texts;
    }

    /** Told at once: a file of projects without end must not fill the memory. */
    private void requireRoom() {
        if (ids.size() == MOST_PROJECTS) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    rows.where(),
                    "too many projects",
                    "more than " + MOST_PROJECTS,
                    "1 to " + MOST_PROJECTS + " projects",
                    "is it the right file?"));
        }
    }

    private void requireAny() {
        BigDecimal together = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (section.count() == 0) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    rows.where(),
                    "there is no project",
                    "",
                    "1 to " + MOST_PROJECTS + " projects",
                    ""));
        }
        if (together.movePointRight(decimals()).compareTo(MOST_TOGETHER) > 0) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER,
                    Where.file(rows.file()),
                    "the projects' costs are too large",
                    together.toPlainString(),
                    "at most 10^18 of the smallest unit of money together",
                    ""));
        }
    }

    /** The most decimals that a cost has. */
    int decimals() {
        return costs.stream().mapToInt(Amount::decimals).max().orElse(0);
    }

    int size() {
        return ids.size();
    }

    ByteKeys ids() {
        return ids;
    }

    /** Whether an id holds a bar, which then parts no ids in a ballot. */
    boolean haveBars() {
        return bars;
    }

    Where where(int project) {
        return places.get(project);
    }

    /** A cell of a project's row; empty where there is no such column. */
    String text(int project, String column) {
        return texts.get(project).getOrDefault(column, "");
    }

    List<Project> projects(MoneyUnit money) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Map<String, String> fields = new LinkedHashMap<>(texts.get(i));
            fields.keySet().removeAll(OWN);
            projects.add(new Project(
                    ids.text(i), text(i, "name"), units(i, money.decimals()), categories(text(i, "category")), fields));
        }
        return projects;
    }

    /** Costs in units with so many decimals; those beyond 10^15 are a problem. */
    long[] costs(int decimals) {
        long[] units = new long[ids.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = units(i, decimals);
        }
        return units;
    }

    private long units(int project, int decimals) {
        BigDecimal cost = costs.get(project);
        if (cost.movePointRight(decimals).compareTo(Amount.MOST_UNITS) > 0) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER,
                    places.get(project),
                    "a cost that is too large",
                    cost.toPlainString(),
                    "at most 10^15 of the smallest unit of money, which has " + decimals + " decimals here",
                    ""));
            return 1;
        }
        return Amount.units(cost, decimals);
    }

    private static List<String> categories(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(category -> !category.isEmpty())
                .toList();
    }

    /** What to say to somebody who named a project that is not there: the one whose id is nearest, if one is near. */
    String nearest(String unknown) {
        String best = "";
        int least = SMALL_EDIT + 1;
        for (int i = 0; i < Math.min(MOST_COMPARED, ids.size()) && unknown.length() <= LONGEST_ID; i++) {
            String id = ids.text(i);
            boolean near = Math.abs(id.length() - unknown.length()) < least && id.length() > 1;
            int distance = near ? EditDistance.between(unknown, id) : least;
            if (distance < least) {
                least = distance;
                best = id;
            }
        }
        return best.isEmpty() ? "add the project, or correct the ballot" : "is " + best + " meant?";
    }
}
