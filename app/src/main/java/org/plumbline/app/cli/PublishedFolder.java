package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What a command says at its end of the folder that it has written. */
final class PublishedFolder {

    private PublishedFolder() {}

    /** The path as the person would type it: relative where it lies below the current folder. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    /**
     * Where report and tables are, and how to check them.
     *
     * @param named options that the check must name again, each after a space
     */
    static void print(PrintWriter out, Path folder, String named) {
        out.println();
        out.println("Report   " + shown(folder) + "/report.html");
        out.println("Tables   " + shown(folder) + "/tables/");
        out.println("Check    ./plumbline verify " + shown(folder) + named);
    }
}
