package org.plumbline.engine.sortition;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.sources.sortition.AssemblyFiles;

/**
 * Which panel is to be drawn.
 *
 * @param categories the file of quotas
 * @param respondents the file of people who volunteered
 * @param seats of the panel
 * @param id the heading of the column that says who a person is
 * @param addresses the headings of the columns that make an address together; at most one person of an address is then on a
 *     panel; none where people of one address may be on it together
 * @param title what people call the panel
 */
public record PanelAsked(
        Path categories, Path respondents, int seats, Optional<String> id, List<String> addresses, String title) {
    /** Of the largest panel that there are commands for. */
    public static final int MOST_SEATS = AssemblyFiles.MOST_SEATS;

    public PanelAsked {
        addresses = List.copyOf(addresses);
    }

    /** What to call a panel by its file of people: the file's name without its endings, or its folder's where that says nothing. */
    public static String stem(Path respondents) {
        Path whole = respondents.toAbsolutePath().normalize();
        String name = String.valueOf(whole.getFileName()).replaceFirst("(?i)(\\.csv)?(\\.gz)?$", "");
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        return name.equalsIgnoreCase("respondents") && folder.getFileName() != null
                ? folder.getFileName().toString()
                : name;
    }
}
