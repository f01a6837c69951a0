package org.plumbline.app.report;

import java.util.List;

/**
 * The end of every report: whence the figures come, on which terms, and how to compute them again.
 *
 * @param notices what a reader must know before anything else: whose recipes these are, what may not be done with the report
 */
public record Whence(List<String> notices, List<Source> sources, Check check) {

    public Whence {
        notices = List.copyOf(notices);
        sources = List.copyOf(sources);
    }

    /** A source with the words that it asks for. */
    public record Source(String title, String publisher, String url, List<Link> licences, List<String> attribution) {}

    /** An address with its title. */
    public record Link(String title, String url) {}

    /** How to compute it again. */
    public record Check(
            String version, List<String> commands, List<FileSum> recipes, List<FileSum> tables, List<String> notes) {}

    /** A file and its checksum. */
    public record FileSum(String name, String sha256, String note) {}
}
