package org.plumbline.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.app.cli.CommandLineDoor;
import org.plumbline.app.cli.Output;
import org.plumbline.app.cli.Wiring;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.runs.Publication;
import org.plumbline.methods.solver.Patience;
import org.plumbline.sources.Catalogue;

/** Runs the command in this process, on bundled tables alone, so that dozens of runs are quick. */
final class CommandHere {

    private CommandHere() {}

    /** @param publication the documents that a run is published with */
    static RealCommand.Ended run(Publication publication, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineDoor(new Bundled(publication), new Output(out, err)).run(arguments);
        return new RealCommand.Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8))
                .isTold();
    }

    private record Bundled(Publication publication) implements Wiring {
        @Override
        public Workbench open(Folders folders, int threads) {
            return new Workbench(Catalogue.of(folders.data(), List.of()), threads, List.of(publication));
        }

        @Override
        public Instant timeOfFetch() {
            return Instant.EPOCH;
        }

        @Override
        public Patience patience(OptionalInt seconds) {
            // No clock in tests: instead of seconds, so many times it may be asked.
            AtomicInteger left = new AtomicInteger(seconds.orElse(0));
            return seconds.isEmpty() ? Patience.ENDLESS : () -> left.getAndDecrement() > 0 ? 60_000 : 0;
        }

        @Override
        public byte[] fresh() {
            return "a salt for tests, of 32 bytes...".getBytes(StandardCharsets.US_ASCII);
        }
    }
}
