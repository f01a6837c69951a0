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

/** A page that needs nothing but itself: style and fonts are inside it, scripts there are none. */
public final class HtmlPage {

    private HtmlPage() {}

    /** @param page what the template of that name shows */
    public static byte[] rendered(String template, Object page) {
        return rendered(template, page, style());
    }

    /** The same with a style sheet of its own after the one that all pages have. */
    public static byte[] rendered(String template, String ownStyle, Object page) {
        return rendered(template, page, style() + new String(resource(ownStyle), StandardCharsets.UTF_8));
    }

    /** A page without the fonts, in the reader's own, and with a small style sheet: for pages of which there are hundreds. */
    public static byte[] light(String template, Object page) {
        return rendered(template, page, new String(resource("light.css"), StandardCharsets.UTF_8));
    }

    /** The same with a style sheet of its own after the small one. */
    public static byte[] light(String template, String ownStyle, Object page) {
        return rendered(
                template,
                page,
                new String(resource("light.css"), StandardCharsets.UTF_8)
                        + new String(resource(ownStyle), StandardCharsets.UTF_8));
    }

    private static byte[] rendered(String template, Object page, String style) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render(template, Map.of("page", page, "style", style), html);
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
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed with the report");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
