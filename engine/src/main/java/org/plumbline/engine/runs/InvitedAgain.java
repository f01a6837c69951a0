package org.plumbline.engine.runs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.sortition.invitations.InvitationFiles;
import org.plumbline.engine.sortition.invitations.Invitations;
import org.plumbline.engine.studies.Progress;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** An invitation worked out again from the folder that it was published as. */
final class InvitedAgain {

    private InvitedAgain() {}

    /** @throws org.plumbline.model.problems.WrongInput if the folder is not that of an invitation */
    static InvitationAnswer of(
            Catalogue catalogue, FolderContents contents, RecipeBook book, String id, Progress progress) {
        InvitationFiles files = InvitationFiles.published(name -> contents.required(RunFiles.INPUTS + name));
        // The answer does not depend on how many threads there are, and a second or two is soon over.
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return new Invitations(catalogue, thread).compute(book, id, files, progress);
        } finally {
            thread.shutdownNow();
        }
    }
}
