package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What an answer brings, piece by piece, asked for one at a time so that a fast server cannot fill the memory. Whoever waits
 * for the next piece waits neither for ever nor past the time for the whole.
 */
final class Body implements HttpResponse.BodySubscriber<Body> {
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();

    private record Piece(Kind kind, List<ByteBuffer> bytes) {}

    /** Why a piece came, or none. */
    enum Kind {
        BYTES,
        END,
        BROKEN_OFF,
        STALLED,
        TIME_UP
    }

    /** Takes the bytes of one piece. */
    @FunctionalInterface
    interface Taker {
        void take(ByteBuffer bytes) throws IOException;
    }

    @Override
    public CompletionStage<Body> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscribed.complete(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(Kind.BYTES, List.copyOf(bytes)));
    }

    @Override
    public void onError(Throwable failed) {
        pieces.add(new Piece(Kind.BROKEN_OFF, List.of()));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(Kind.END, List.of()));
    }

    /** Gives all pieces to {@code taker}; returns how they ended, with {@link Kind#END} if the server ended them. */
    Kind takeAll(Taker taker, Duration stall, Alarm alarm) throws IOException, InterruptedException {
        alarm.whenTimeIsUp(() -> pieces.add(new Piece(Kind.TIME_UP, List.of())));
        while (true) {
            Piece piece = pieces.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
            if (piece == null) {
                return Kind.STALLED;
            }
            if (piece.kind() != Kind.BYTES) {
                return piece.kind();
            }
            for (ByteBuffer bytes : piece.bytes()) {
                taker.take(bytes);
            }
            var unused = subscribed.thenAccept(subscription -> subscription.request(1));
        }
    }

    /** Wants no more: the connection is closed. */
    void cancel() {
        var unused = subscribed.thenAccept(Flow.Subscription::cancel);
    }
}
