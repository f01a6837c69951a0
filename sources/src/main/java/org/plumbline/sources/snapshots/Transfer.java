package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;

/** Brings one file from its server to a part beside its place: the rest of it where the part is the beginning, else all. */
final class Transfer {
    private final Download download;
    private final Part part;
    private final Connection connection;
    private final Patience patience;
    private final Arrivals watching;
    private final Attempt attempt;

    Transfer(Download download, Part part, Connection connection, Patience patience, Arrivals watching) {
        this.download = download;
        this.part = part;
        this.connection = connection;
        this.patience = patience;
        this.watching = watching;
        this.attempt = Attempt.of(download);
    }

    /**
     * The answer that brought the end of the file.
     *
     * @throws WrongInput if the file is larger than allowed; the part is deleted then
     * @throws CouldNotBeDone if there is no file, or it does not come to its end; what has come stays in the part
     */
    Answer run() throws IOException, InterruptedException {
        try (Alarm alarm = new Alarm(patience.whole())) {
            Optional<Part.Continuation> wanted =
                    part.findContinuation(download.address(), download.limits().mostStoredBytes());
            return wanted.isPresent() ? continued(wanted.get(), alarm) : whole(ask(Map.of(), alarm), alarm);
        }
    }

    private Answer continued(Part.Continuation wanted, Alarm alarm) throws IOException, InterruptedException {
        Answer answer = ask(Map.of("Range", "bytes=" + wanted.from() + "-", "If-Range", wanted.validator()), alarm);
        if (answer.continues(wanted)) {
            save(answer, wanted.from(), alarm);
            return answer;
        }
        boolean stale = answer.status() == Answer.PARTIAL_CONTENT || answer.status() == Answer.RANGE_NOT_SATISFIABLE;
        if (!stale) {
            return whole(answer, alarm);
        }
        answer.body().cancel();
        part.discard();
        return whole(ask(Map.of(), alarm), alarm);
    }

    private Answer whole(Answer answer, Alarm alarm) throws IOException, InterruptedException {
        if (answer.status() != Answer.OK) {
            answer.body().cancel();
            throw attempt.refused(answer.status());
        }
        save(answer, 0, alarm);
        return answer;
    }

    private Answer ask(Map<String, String> headers, Alarm alarm) throws InterruptedException {
        return connection.ask(attempt, headers, alarm);
    }

    private void save(Answer answer, long from, Alarm alarm) throws IOException, InterruptedException {
        long most = download.limits().mostStoredBytes();
        OptionalLong total = answer.length().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(from + answer.length().getAsLong());
        try (FileChannel file = from > 0 ? part.resume() : part.begin(download.address(), answer.validator())) {
            if (total.orElse(0) > most) {
                throw attempt.tooLarge(total.getAsLong() + " bytes, as the server says", most);
            }
            Arrived arrived = new Arrived(file, from, total);
            Body.Kind end = answer.body().takeAll(arrived::take, patience.stall(), alarm);
            file.force(true);
            arrived.requireWhole(end);
        } catch (WrongInput tooLarge) {
            part.discard();
            throw tooLarge;
        } finally {
            answer.body().cancel();
        }
    }

    /** What has been written to the disk. */
    private final class Arrived {
        private final FileChannel file;
        private final OptionalLong total;
        private long bytes;

        Arrived(FileChannel file, long bytes, OptionalLong total) {
            this.file = file;
            this.bytes = bytes;
            this.total = total;
        }

        void take(ByteBuffer piece) throws IOException {
            long most = download.limits().mostStoredBytes();
            if (bytes + piece.remaining() > most) {
                throw attempt.tooLarge("more than " + most + " bytes", most);
            }
            while (piece.hasRemaining()) {
                bytes += file.write(piece);
            }
            watching.arrived(bytes, total);
        }

        void requireWhole(Body.Kind end) {
            switch (end) {
                case END -> {
                    if (total.isPresent() && bytes != total.getAsLong()) {
                        throw incomplete("it broke off");
                    }
                }
                case STALLED -> throw incomplete("nothing came for " + Attempt.words(patience.stall()));
                case TIME_UP -> throw incomplete("it was not whole in " + Attempt.words(patience.whole()));
                case BYTES, BROKEN_OFF -> throw incomplete("it broke off");
            }
        }

        private CouldNotBeDone incomplete(String why) {
            String of = total.isPresent() ? " of " + total.getAsLong() : "";
            return attempt.failed(
                    why + ", after " + bytes + of + " bytes", "Run the same again to continue from there.");
        }
    }
}
