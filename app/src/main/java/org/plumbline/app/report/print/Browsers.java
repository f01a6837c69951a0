package org.plumbline.app.report.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.CouldNotBeDone;

/** Finds a browser that can print: Chromium, Chrome or Edge. */
public final class Browsers {
    /** The variable that names one. */
    public static final String VARIABLE = "PLUMBLINE_BROWSER";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "msedge");
    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> PROGRAM_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final List<String> PROGRAMS = List.of(
            "Google\\Chrome\\Application\\chrome.exe",
            "Chromium\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe");

    private final UnaryOperator<@Nullable String> environment;

    /** @param environment from a variable's name to its value, null where it is not set */
    public Browsers(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /** Looks where this process's environment says. */
    public static Browsers usual() {
        return new Browsers(System::getenv);
    }

    /**
     * The browser that was named, else the first that is found.
     *
     * @param named by the option
     * @throws CouldNotBeDone if the one that was named cannot be run, or none is found
     */
    public Path get(Optional<Path> named) {
        if (named.isPresent()) {
            return runnable(named.get(), "--browser");
        }
        return value(VARIABLE)
                .map(path -> runnable(Path.of(path), VARIABLE))
                .or(() -> places().filter(Browsers::isRunnable).findFirst())
                .orElseThrow(
                        () -> new CouldNotBeDone("No browser that can print was found. Install Chromium, Google Chrome"
                                + " or Microsoft Edge, or name one with --browser PATH or " + VARIABLE
                                + "; or ask for --html and print that from your own browser."));
    }

    private Stream<Path> places() {
        return Stream.of(onPath(), APPLICATIONS.stream().map(Path::of), installed())
                .flatMap(places -> places);
    }

    private Stream<Path> onPath() {
        return value("PATH").stream()
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream()
                        .flatMap(name -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"))));
    }

    private Stream<Path> installed() {
        return PROGRAM_FOLDERS.stream()
                .flatMap(variable -> value(variable).stream())
                .flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder + File.separator + program)));
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(environment.apply(variable)).filter(text -> !text.isBlank());
    }

    private static Path runnable(Path browser, String by) {
        if (!isRunnable(browser)) {
            throw new CouldNotBeDone("The browser that " + by + " names cannot be run: " + browser
                    + ". Name the program file of Chromium, Google Chrome or Microsoft Edge.");
        }
        return browser;
    }

    private static boolean isRunnable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
