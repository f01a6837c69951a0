package org.plumbline.engine.tables;

import java.util.List;
import org.plumbline.engine.studies.Study;

/** The tables of a study, in the order in which a reader would want them. */
public final class StudyTables {

    private StudyTables() {}

    public static List<Table> of(Study study) {
        return study.match(index -> new IndexStudyTables(index).list(), target -> new TargetStudyTables(target).list());
    }
}
