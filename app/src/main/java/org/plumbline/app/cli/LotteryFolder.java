package org.plumbline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.PublishedPlace;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Verdict;
import org.plumbline.engine.tables.RealPath;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** The folder of a commitment, a draw or replacements: written once and never replaced, and looked at whole before it is used. */
final class LotteryFolder {
    private final Path folder;
    private final String what;

    /** @param what is written to it, as a sentence has it: "a draw" */
    LotteryFolder(Path folder, String what) {
        this.folder = folder;
        this.what = what;
    }

    /** The name of a folder, for one beside it. */
    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Objects.requireNonNullElse(name, Path.of("panel")).toString();
    }

    String shown() {
        return PublishedFolder.shown(folder.toAbsolutePath().normalize());
    }

    /** Whether a file would lie in this folder or in that of any other run, and so be published. */
    boolean publishes(Path file) {
        return RealPath.holds(folder, file) || PublishedPlace.around(file).isPresent();
    }

    /**
     * @throws CouldNotBeDone if anything is there: what was drawn once is not drawn again in its place; or if it lies in the
     *     folder of a run, which would no longer be as it was published
     */
    void requireFree() {
        PublishedPlace.around(folder).ifPresent(around -> {
            throw new CouldNotBeDone(shown() + " lies in " + PublishedFolder.shown(around)
                    + ", which is published as it is. Choose another --out.");
        });
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder()) {
            throw new CouldNotBeDone(shown() + " is there already, and " + what
                    + " is never replaced. Choose another --out, or move it away.");
        }
    }

    private boolean isEmptyFolder() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    /** @throws CouldNotBeDone if it cannot be written */
    void write(Run run, Workbench workbench) {
        requireFree();
        new RunFolder(folder).write(run, workbench.publications());
    }

    /**
     * Looks whether a folder that goes on from here is as it was published.
     *
     * @return what was found, the files being equal
     * @throws WrongInput if any file of it was changed
     */
    static Verdict requireUntouched(Path published, Workbench workbench, ProgressLines progress) {
        Verdict verdict = workbench.verification().verify(published, progress);
        if (!verdict.equal()) {
            throw new WrongInput(new Problem(
                    ProblemCode.NOT_AS_COMMITTED,
                    Where.file(published.toString()),
                    "a file was changed after it was published",
                    verdict.difference().orElseThrow().replace("\n    ", "; "),
                    "the folder as it was published",
                    "take the folder that was published; nothing is drawn on another"));
        }
        return verdict;
    }
}
