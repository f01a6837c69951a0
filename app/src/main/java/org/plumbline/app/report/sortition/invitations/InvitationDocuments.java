package org.plumbline.app.report.sortition.invitations;

import java.util.Map;
import org.plumbline.app.report.HtmlPage;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;

/** {@code report.html} of an invitation. */
public final class InvitationDocuments implements Publication {

    @Override
    public Map<String, byte[]> files(Run run) {
        return run.computed() instanceof InvitationAnswer answer
                ? Map.of(
                        "report.html",
                        HtmlPage.rendered("invitation.jte", "budgeting.css", new InvitationPages(run, answer).page()))
                : Map.of();
    }
}
