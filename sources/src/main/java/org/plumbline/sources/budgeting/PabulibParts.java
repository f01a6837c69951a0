package org.plumbline.sources.budgeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.StoredFile;

/** A Pabulib file: the sections META, PROJECTS and VOTES one after the other, semicolons between cells. */
final class PabulibParts implements ElectionParts {
    static final String META_NAME = "META";
    static final String PROJECTS_NAME = "PROJECTS";
    static final String VOTES_NAME = "VOTES";
    private static final Set<String> NAMES = Set.of(META_NAME, PROJECTS_NAME, VOTES_NAME);

    private final ByteRows rows;
    private final Findings findings;
    private @Nullable Section current;

    PabulibParts(StoredFile file, ReadOptions options, Findings findings) {
        this.rows = new ByteRows(file, ';', options.mostBytes(), options.mostRowBytes());
        this.findings = findings;
    }

    @Override
    public Facts facts() {
        return Facts.read(section(META_NAME, Facts.COLUMNS), findings);
    }

    @Override
    public Section projects() {
        return section(PROJECTS_NAME, ProjectRows.REQUIRED);
    }

    @Override
    public Section votes(List<String> required) {
        return section(VOTES_NAME, required);
    }

    private Section section(String name, List<String> required) {
        String here = current == null ? first() : current.following();
        if (!here.equals(name)) {
            throw findings.fatal(new Problem(
                    ProblemCode.MALFORMED_ELECTION,
                    rows.where(),
                    "the section " + name + " is missing here",
                    here.isEmpty() ? "the end of the file" : here,
                    "a line with " + name + " alone; the sections stand in the order META, PROJECTS, VOTES",
                    name.equals(META_NAME)
                            ? "is it a Pabulib file? Votes as CSV come with a table of projects, --projects"
                            : "did the file arrive whole?"));
        }
        Section section = new Section(rows, findings, NAMES, "the section " + name, required);
        current = section;
        return section;
    }

    private String first() {
        while (rows.next()) {
            if (!rows.isBlank()) {
                return rows.cells() == 1 ? rows.text(0).strip() : rows.text(0) + ";";
            }
        }
        throw findings.fatal(new Problem(
                ProblemCode.WRONG_NUMBER_OF_ROWS,
                Where.file(rows.file()),
                "the file is empty",
                "(nothing)",
                "the sections META, PROJECTS and VOTES",
                "was the file saved before it was filled?"));
    }

    @Override
    public String name() {
        return rows.file().replaceFirst("(\\.pb)?(\\.gz)?$", "");
    }

    @Override
    public boolean bars() {
        return false;
    }

    @Override
    public void close() {
        rows.close();
    }
}
