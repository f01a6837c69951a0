package org.plumbline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.cli.CommandLineDoor;
import org.plumbline.app.cli.Output;
import org.plumbline.app.cli.Wiring;
import org.plumbline.app.report.Report;
import org.plumbline.engine.Workbench;
import org.plumbline.sources.Catalogue;

/** Starts Plumbline. The only class of the doors that names the sources: everything is put together here. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // What is printed must not depend on where the machine thinks it is.
        Locale.setDefault(Locale.UK);
        Output output = new Output(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        CommandLineDoor door = new CommandLineDoor(new Together(), output);
        System.exit(door.run(arguments));
    }

    private static final class Together implements Wiring {
        @Override
        public Workbench open(Optional<Path> data, int threads) {
            return new Workbench(
                    data.map(Catalogue::withFolder).orElseGet(Catalogue::bundled), threads, List.of(new Report()));
        }

        @Override
        public Instant timeOfFetch() {
            return Instant.now();
        }
    }
}
