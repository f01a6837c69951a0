package org.plumbline.app.report.print;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.CouldNotBeDone;

/** Prints a page through a browser: without a window, without a network, with a profile of its own that is thrown away. */
public final class PdfPrinter {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final long SHORTEST_PAUSE_MILLIS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 100;

    private final Path browser;
    private final Duration longest;

    public PdfPrinter(Path browser) {
        this(browser, LONGEST);
    }

    PdfPrinter(Path browser, Duration longest) {
        this.browser = browser;
        this.longest = longest;
    }

    /** A printed page with what is known of it. */
    public record Printed(byte[] bytes, Pdf pdf) {
        public Printed {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * The page as PDF. The browser is ended after 60 seconds.
     *
     * @param page a file of HTML that needs nothing but itself
     * @throws CouldNotBeDone if the browser fails, takes too long, or makes no PDF
     */
    public Printed print(Path page) {
        Path workshop = null;
        try {
            workshop = Files.createTempDirectory("plumbline-print-");
            Path out = workshop.resolve("page.pdf");
            run(command(page, out, workshop), out);
            return read(out);
        } catch (IOException failed) {
            throw new CouldNotBeDone(
                    "Could not print with " + browser + ": " + failed.getMessage() + ". " + otherwise(), failed);
        } finally {
            delete(workshop);
        }
    }

    private List<String> command(Path page, Path out, Path workshop) {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + workshop.resolve("profile"),
                "--no-pdf-header-footer",
                "--export-tagged-pdf",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + out));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium refuses to start its sandbox for root, as in a container; the page has no scripts and no
            // network.
            command.add("--no-sandbox");
        }
        command.add(page.toAbsolutePath().toUri().toString());
        return command;
    }

    private void run(List<String> command, Path out) throws IOException {
        // What a browser says of itself is of no use here, and may be without end.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<ProcessHandle> started = new HashSet<>();
        try {
            await(process, out, started);
            if (process.exitValue() != 0) {
                throw new CouldNotBeDone(
                        "The browser ended with " + process.exitValue() + ": " + browser + ". " + otherwise());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CouldNotBeDone("Stopped while printing.", stopped);
        } finally {
            end(process, started);
        }
    }

    /** Waits for its end; meanwhile looks at how much it has written and which processes it has started. */
    private void await(Process process, Path out, Set<ProcessHandle> started) throws IOException, InterruptedException {
        long waited = 0; // pauses added up, for nothing here looks at a clock
        long pause = SHORTEST_PAUSE_MILLIS;
        do {
            process.descendants().forEach(started::add);
            if (isTooLarge(out)) {
                throw new CouldNotBeDone("The browser wrote more than " + LARGEST / (1024 * 1024)
                        + " MB where a PDF was asked for, and was ended: " + browser + ". " + otherwise());
            }
            if (waited > longest.toMillis()) {
                throw new CouldNotBeDone("The browser did not finish printing within " + longest.toSeconds()
                        + " seconds and was ended: " + browser + ". " + otherwise());
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            waited += pause;
        } while (!process.waitFor(pause, TimeUnit.MILLISECONDS));
    }

    private static boolean isTooLarge(Path out) throws IOException {
        return Files.isRegularFile(out) && Files.size(out) > LARGEST;
    }

    /**
     * A browser is several processes; those that it started itself end with it, and no other. They are known even where the
     * browser itself has ended, and is no longer their parent.
     */
    private static void end(Process process, Set<ProcessHandle> started) {
        process.descendants().forEach(started::add);
        started.forEach(ProcessHandle::destroyForcibly);
        try {
            process.destroyForcibly().waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Printed read(Path out) throws IOException {
        if (!Files.isRegularFile(out, LinkOption.NOFOLLOW_LINKS) || isTooLarge(out)) {
            throw new CouldNotBeDone("The browser made no PDF: " + browser + ". " + otherwise());
        }
        byte[] bytes = Files.readAllBytes(out);
        if (!Pdf.isOne(bytes)) {
            throw new CouldNotBeDone("What the browser made is not a PDF: " + browser + ". " + otherwise());
        }
        return new Printed(bytes, Pdf.of(bytes));
    }

    private static String otherwise() {
        return "Name another with --browser, or ask for --html and print that from your own browser.";
    }

    private static void delete(@Nullable Path tree) {
        if (tree == null) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException leftBehind) {
            // A profile that the browser still held is left in the folder of temporary files, which is cleared
            // elsewhere.
            return;
        }
    }
}
