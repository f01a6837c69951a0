package org.plumbline.methods.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.problems.NoAnswer;

class DrawsTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void whatDrawsGiveStandsInTheirOrder() {
        assertThat(Draws.inOrder(500, draw -> draw * draw, threads))
                .isEqualTo(IntStream.range(0, 500).mapToObj(draw -> draw * draw).toList());
        assertThat(Draws.inOrder(0, draw -> draw, threads)).isEmpty();
    }

    @Test
    void whatADrawThrowsIsThrownAsItWouldBeWithoutThreads() {
        assertThatThrownBy(() -> Draws.inOrder(3, draw -> failed(new NoAnswer("none of " + draw)), threads))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("none of 0");
        assertThatThrownBy(() -> Draws.inOrder(
                        1,
                        draw -> {
                            throw new AssertionError("a fault");
                        },
                        threads))
                .isInstanceOf(AssertionError.class)
                .hasMessage("a fault");
    }

    @Test
    void aThreadThatIsStoppedWhileItWaitsSaysSoAndStaysStopped() {
        CountDownLatch never = new CountDownLatch(1); // the draw must still run when it is waited for
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Draws.inOrder(1, draw -> waitFor(never), threads))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int failed(NoAnswer why) {
        throw why;
    }
}
