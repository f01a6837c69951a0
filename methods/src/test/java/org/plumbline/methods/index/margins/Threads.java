package org.plumbline.methods.index.margins;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Runs something on so many threads with plenty of memory. */
final class Threads {
    private Threads() {}

    static <T> T on(int threads, Function<Running, T> what) {
        ExecutorService service = Executors.newFixedThreadPool(threads);
        try {
            return what.apply(new Running(service, 1L << 40));
        } finally {
            service.shutdown();
        }
    }
}
