package org.plumbline.app.cli;

import java.io.PrintWriter;
import org.plumbline.engine.studies.Study;

/** What a person sees at the end of a run: the answer, a short table, the margin, the report, how to verify. */
final class RunSummary {
    private final Study study;

    RunSummary(Study study) {
        this.study = study;
    }

    /** @param named the folders of tables that the run was given, for the command that checks it */
    void print(PrintWriter out, String folder, String named) {
        Runnable answer = study.match(
                index -> () -> new IndexSummary(index).print(out),
                target -> () -> new TargetSummary(target).print(out));
        answer.run();
        out.println();
        out.println("Report   " + folder + "/report.html");
        out.println("Tables   " + folder + "/tables/");
        out.println("Check    ./plumbline verify " + folder + named);
        if (study.lineage().isPrivate()) {
            TableTerms.printPrivate(out);
        }
    }
}
