package org.plumbline.sources.snapshots;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's answer whose body is still to come. */
record Answer(int status, HttpHeaders headers, Body body) {
    static final int OK = 200;
    static final int PARTIAL_CONTENT = 206;
    static final int RANGE_NOT_SATISFIABLE = 416;

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    String entityTag() {
        return headers.firstValue("ETag").orElse("");
    }

    String lastModified() {
        return headers.firstValue("Last-Modified").orElse("");
    }

    /**
     * By what a later try can ask for the rest of the same bytes; empty where the server gives nothing to go by. A weak
     * entity tag promises the same meaning and not the same bytes (RFC 9110, 13.1.5).
     */
    String validator() {
        boolean strong = entityTag().startsWith("\"");
        return strong ? entityTag() : lastModified();
    }

    /** How many bytes this answer brings, if the server says. */
    OptionalLong length() {
        try {
            return headers.firstValueAsLong("Content-Length");
        } catch (NumberFormatException nonsense) {
            return OptionalLong.empty();
        }
    }

    /** Whether this goes on where the part ends, in the same state of the file. */
    boolean continues(Part.Continuation wanted) {
        boolean sameState = entityTag().isEmpty()
                || !wanted.validator().startsWith("\"")
                || entityTag().equals(wanted.validator());
        return status == PARTIAL_CONTENT
                && sameState
                && range().map(range -> range.group(1))
                        .filter(from -> Long.parseLong(from) == wanted.from())
                        .isPresent();
    }

    private Optional<Matcher> range() {
        return headers.firstValue("Content-Range").map(RANGE::matcher).filter(Matcher::matches);
    }

    /** Whether the server calls it a web page; a login or an error often comes as one where a table should. */
    boolean isPage() {
        return headers.firstValue("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("text/html") || type.startsWith("application/xhtml"))
                .isPresent();
    }
}
