package org.plumbline.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Run;

/** {@code report.html}: the run as one page that needs nothing but itself. */
public final class Report implements Publication {

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public byte[] bytes(Run run) {
        return run.study()
                .match(
                        index -> rendered("report.jte", new ReportPages(run, index).page()),
                        target -> rendered("target.jte", new TargetPages(run, target).page()));
    }

    private static byte[] rendered(String template, Object page) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(template, Map.of("page", page, "style", style()), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The style sheet with the two fonts inside it. */
    private static String style() {
        return new String(resource("report.css"), StandardCharsets.UTF_8)
                .replace("REGULAR_FONT", base64("regular.woff2"))
                .replace("BOLD_FONT", base64("bold.woff2"));
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(resource(name));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed with the report");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
