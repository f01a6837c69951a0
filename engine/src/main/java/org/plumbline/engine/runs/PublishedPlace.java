package org.plumbline.engine.runs;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.engine.tables.RealPath;

/** Where what is published lies: the folders of runs, so that nothing private and no other run gets into one. */
public final class PublishedPlace {

    private PublishedPlace() {}

    /**
     * The folder of a run that a place lies in, or will lie in once it is written: the nearest, through links too. Empty if there
     * is none; the folder of a run does not lie in itself.
     */
    public static Optional<Path> around(Path place) {
        for (Path folder = RealPath.of(place).getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(RunRecord.FILE_NAME), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
