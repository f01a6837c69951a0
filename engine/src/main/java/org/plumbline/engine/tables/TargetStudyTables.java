package org.plumbline.engine.tables;

import java.util.List;
import org.plumbline.engine.studies.TargetStudy;

/** All tables of a study of a target. */
final class TargetStudyTables {
    private final TargetStudy study;

    TargetStudyTables(TargetStudy study) {
        this.study = study;
    }

    List<Table> list() {
        return List.of();
    }
}
