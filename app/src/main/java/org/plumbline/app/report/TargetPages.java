package org.plumbline.app.report;

import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.TargetStudy;

/** Puts the report on a target together from a run. */
final class TargetPages {
    private final Run run;
    private final TargetStudy study;

    TargetPages(Run run, TargetStudy study) {
        this.run = run;
        this.study = study;
    }

    TargetPage page() {
        return new TargetPage(study.recipe().title(), study.recipe().summary(), new WhencePages(run).page("x"));
    }
}
