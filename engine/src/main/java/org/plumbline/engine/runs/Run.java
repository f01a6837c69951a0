package org.plumbline.engine.runs;

import java.util.List;
import org.plumbline.engine.studies.Study;
import org.plumbline.engine.tables.StudyTables;
import org.plumbline.engine.tables.Table;

/**
 * A study with what makes it again: the version that computed it, and through the study its recipes, snapshots and seed.
 *
 * @param tables the study's tables, as published
 */
public record Run(Study study, String version, List<Table> tables) {

    public Run {
        tables = List.copyOf(tables);
    }

    public static Run of(Study study, String version) {
        return new Run(study, version, StudyTables.of(study));
    }
}
