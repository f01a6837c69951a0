package org.plumbline.sources.snapshots;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Goes off once, when the time for a whole fetch is over. */
final class Alarm implements AutoCloseable {
    private final CompletableFuture<Object> timeIsUp;

    Alarm(Duration after) {
        this.timeIsUp = new CompletableFuture<>().completeOnTimeout(after, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does that when the time is over, or at once if it is. */
    void whenTimeIsUp(Runnable what) {
        var unused = timeIsUp.thenRun(what);
    }

    boolean isTimeUp() {
        return timeIsUp.isDone();
    }

    @Override
    public void close() {
        timeIsUp.cancel(false);
    }
}
