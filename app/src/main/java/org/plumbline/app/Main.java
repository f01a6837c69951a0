package org.plumbline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
        CommandLineDoor door = new CommandLineDoor(new Together(), output);
        System.exit(door.run(arguments));
    }

    private static final class Together implements Wiring {
        @Override
        public Workbench open(Folders folders, int threads) {
            return new Workbench(
                    Catalogue.withMirrors(folders.data(), folders.mirrors()), threads, List.of(new Report()));
        }

        @Override
        public Instant timeOfFetch() {
            return Instant.now();
        }
    }
}
