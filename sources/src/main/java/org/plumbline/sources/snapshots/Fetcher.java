package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;

/**
 * Fetches published files into a cache. A file that is there and right is not fetched again; one that broke off is
 * continued; one that turns out wrong leaves no trace, and the file that was in its place stays there.
 */
public final class Fetcher {
    private final Cache cache;
    private final Patience patience;
    private final Hosts hosts;
    private final Connection connection;

    public Fetcher(Cache cache, Patience patience, Hosts hosts) {
        this.cache = cache;
        this.patience = patience;
        this.hosts = hosts;
        this.connection = new Connection(patience, hosts);
    }

    /**
     * Fetches one file, or finds it in the cache. An interrupted thread stops soon, stays interrupted and leaves what has
     * arrived to be continued.
     *
     * @param now written into the record beside the file
     * @throws WrongInput if the address is none to fetch from, the file is too large, damaged, or not the one expected
     * @throws CouldNotBeDone if the network, the server or the disk fails, or takes too long
     */
    @SuppressWarnings("try") // the turn is held, not used
    public Fetched fetch(Download download, Instant now, Arrivals watching) {
        hosts.require(download.fileName(), download.address());
        Attempt attempt = Attempt.of(download);
        cache.makeRoom(download.fileName());
        try (Turn turn = Turn.await(cache.lock(download.fileName()), patience.whole())
                .orElseThrow(() -> attempt.failed(
                        "another fetch of the same file has been at work for " + Attempt.words(patience.whole()),
                        "Wait for it to end, or end it, and run the same again."))) {
            Optional<Fetched> here = cache.findRight(download);
            return here.isPresent() ? here.get() : fetched(download, now, watching);
        } catch (InterruptedException stopped) {
            throw stopped(attempt, stopped);
        } catch (IOException disk) {
            throw Thread.currentThread().isInterrupted() ? stopped(attempt, disk) : refusedByDisk(attempt, disk);
        }
    }

    private Fetched fetched(Download download, Instant now, Arrivals watching)
            throws IOException, InterruptedException {
        Part part = cache.part(download.fileName());
        Answer answer = new Transfer(download, part, connection, patience, watching).run();
        Contents contents = examined(download, part, answer.isPage());
        part.moveTo(cache.place(download.fileName()));
        cache.record(download.fileName())
                .write(new FetchRecord(
                        download.address(),
                        now,
                        contents.storedSha256(),
                        contents.storedBytes(),
                        contents.sha256(),
                        contents.bytes(),
                        answer.entityTag(),
                        answer.lastModified()));
        return new Fetched(cache.place(download.fileName()), contents.storedBytes(), false);
    }

    private static Contents examined(Download download, Part part, boolean page) throws IOException {
        Attempt attempt = Attempt.of(download);
        Contents contents;
        try {
            contents = Contents.read(
                    part.file(), download.fileName(), download.limits().mostBytes());
        } catch (WrongInput wrong) {
            part.discard();
            throw attempt.broughtWrong(wrong);
        }
        if (!contents.sha256().equals(download.sha256())) {
            part.discard();
            throw attempt.otherBytes(contents.sha256(), download.sha256(), page);
        }
        return contents;
    }

    private static CouldNotBeDone stopped(Attempt attempt, Exception cause) {
        Thread.currentThread().interrupt();
        return attempt.failed("it was stopped", "Run the same again to continue.", cause);
    }

    private CouldNotBeDone refusedByDisk(Attempt attempt, IOException disk) {
        return attempt.failed(
                "the disk refuses (" + disk + ")",
                "Make room in " + cache.folder() + ", or give another folder, and run the same again.",
                disk);
    }
}
