package org.plumbline.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.print.Browsers;
import org.plumbline.app.report.print.PdfPrinter;
import org.plumbline.app.report.word.WordDocument;
import org.plumbline.model.problems.CouldNotBeDone;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which forms a brief is passed round, and those files: beside its folder, and no part of it. */
final class BriefFiles {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(names = "--html", description = "Also copy the page to NAME.html beside the folder.")
    private boolean html;

    @Option(names = "--md", description = "Also copy the text to NAME.md beside the folder.")
    private boolean markdown;

    @Option(
            names = "--pdf",
            description =
                    "Also print it to NAME.pdf beside the folder, through Chromium, Google Chrome or Microsoft Edge.")
    private boolean pdf;

    @Option(names = "--docx", description = "Also write it as NAME.docx beside the folder, for word processors.")
    private boolean docx;

    @Option(
            names = "--browser",
            paramLabel = "PATH",
            description =
                    "The browser that prints. Default: the one that PLUMBLINE_BROWSER names, else the first found.")
    private @Nullable Path browser;

    @Option(
            names = "--force",
            description =
                    "Replace NAME.html, .md, .pdf or .docx even where it was changed since, or is not Plumbline's.")
    private boolean force;

    /**
     * Looks, before anything is computed, whether what is asked can be done.
     *
     * @throws CouldNotBeDone if a PDF is asked for and there is no browser
     */
    void check() {
        if (browser != null && !pdf) {
            throw new ParameterException(
                    spec.commandLine(), "--browser says what prints --pdf, which was not asked for");
        }
        if (force && endings().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--force is about --html, --md, --pdf and --docx, and none was asked for");
        }
        if (pdf) {
            browser();
        }
    }

    /** @throws CouldNotBeDone if a file is in the way beside that folder */
    void requireFree(Path folder) {
        Copies copies = copies(folder);
        endings().forEach(ending -> copies.requireFree(name(folder) + ending));
    }

    /**
     * Writes them.
     *
     * @param folder of the brief, written already
     * @return what was written, with a note each
     */
    Map<Path, String> write(Path folder, BriefPage page, PrintWriter progress) {
        Copies copies = copies(folder);
        Map<Path, String> written = new LinkedHashMap<>();
        for (String ending : endings()) {
            Path file = folder.resolveSibling(name(folder) + ending);
            progress.println("writing " + file);
            progress.flush();
            Made made = made(ending, folder, page);
            copies.write(name(folder) + ending, made.bytes);
            written.put(file, made.note);
        }
        return written;
    }

    private Made made(String ending, Path folder, BriefPage page) {
        return switch (ending) {
            case ".html" -> new Made(linked(folder), "");
            case ".md" -> new Made(read(folder.resolve("brief.md")), "");
            case ".docx" -> new Made(WordDocument.of(page), "");
            default -> printed(folder);
        };
    }

    private Made printed(Path folder) {
        PdfPrinter.Printed printed = new PdfPrinter(browser()).print(folder.resolve("brief.html"));
        int pages = printed.pdf().pages();
        return new Made(printed.bytes(), pages == 0 ? "" : pages == 1 ? "1 page" : pages + " pages");
    }

    /** The page's own links lead into its folder; those of a copy beside it lead there too. */
    private static byte[] linked(Path folder) {
        String page = new String(read(folder.resolve("brief.html")), StandardCharsets.UTF_8);
        String name = URLEncoder.encode(name(folder), StandardCharsets.UTF_8).replace("+", "%20");
        return page.replace("href=\"tables/", "href=\"" + name + "/tables/")
                .replace("href=\"run.json", "href=\"" + name + "/run.json")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not read " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    private Path browser() {
        return Browsers.usual().get(Optional.ofNullable(browser));
    }

    private List<String> endings() {
        List<String> endings = new ArrayList<>();
        if (html) {
            endings.add(".html");
        }
        if (markdown) {
            endings.add(".md");
        }
        if (pdf) {
            endings.add(".pdf");
        }
        if (docx) {
            endings.add(".docx");
        }
        return endings;
    }

    private Copies copies(Path folder) {
        return new Copies(Objects.requireNonNullElse(folder.getParent(), folder), force);
    }

    private static String name(Path folder) {
        return Objects.requireNonNullElse(folder.getFileName(), Path.of("brief"))
                .toString();
    }

    private static final class Made {
        private final byte[] bytes;
        private final String note;

        private Made(byte[] bytes, String note) {
            this.bytes = bytes;
            this.note = note;
        }
    }
}
