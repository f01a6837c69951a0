package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;

/**
 * A folder of fetched files, each named as the mirror names it, with a record beside it of where it comes from. A file that
 * is in its place is whole. Several programs may use one cache at once.
 */
public final class Cache {
    private final Path folder;

    /** @param folder made when something is fetched, if it is not there */
    public Cache(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /** The file of that name, if it is in the cache. */
    public Optional<Path> find(String fileName) {
        return Optional.of(place(fileName)).filter(Files::isRegularFile);
    }

    /** Where the file of that name comes from; empty where it is not here, or was put here by hand. */
    public Optional<FetchRecord> findRecord(String fileName) {
        return find(fileName).flatMap(file -> record(fileName).find().filter(known -> fits(known, file)));
    }

    /** A record that an earlier file left behind says nothing about a later one that was put in its place by hand. */
    private static boolean fits(FetchRecord known, Path file) {
        try {
            return Files.size(file) == known.storedBytes();
        } catch (IOException gone) {
            return false;
        }
    }

    /** The file of that name if it holds the bytes expected; empty where it does not, so that it must be fetched. */
    Optional<Fetched> findRight(Download download) {
        String name = download.fileName();
        try {
            return find(name).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Contents.read(
                                    place(name), name, download.limits().mostBytes()))
                            .filter(contents -> contents.sha256().equals(download.sha256()))
                            .map(contents -> new Fetched(place(name), contents.storedBytes(), true));
        } catch (WrongInput | IOException damagedOrUnreadable) {
            return Optional.empty();
        }
    }

    /** @throws CouldNotBeDone if the folder cannot be made */
    void makeRoom(String fileName) {
        Path parent = place(fileName).resolveSibling("");
        try {
            Files.createDirectories(parent);
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "could not make the folder " + parent + " to fetch into (" + failed.getMessage()
                            + "). Give another, or ask its owner for leave to write there.",
                    failed);
        }
    }

    Path place(String fileName) {
        return folder.resolve(FileName.checked(fileName));
    }

    Path lock(String fileName) {
        return folder.resolve(FileName.checked(fileName) + FileName.LOCK);
    }

    Part part(String fileName) {
        return new Part(folder.resolve(FileName.checked(fileName) + FileName.PART));
    }

    Sidecar<FetchRecord> record(String fileName) {
        return new Sidecar<>(folder.resolve(FileName.checked(fileName) + FileName.RECORD), FetchRecord.class);
    }
}
