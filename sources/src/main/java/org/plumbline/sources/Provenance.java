package org.plumbline.sources;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;

/**
 * Where a table comes from and what is known of the copy that its description is about.
 *
 * @param citation the publication, with its official page
 * @param download an address that should give exactly these bytes; empty where none is known
 * @param triedOn which publisher's file, or whose copy of it, its reader was tried on
 * @param faults what is known to be wrong or odd in it, a sentence each
 * @param bundled whether it comes with the program
 */
public record Provenance(
        Citation citation,
        Licence licence,
        Optional<String> download,
        String triedOn,
        List<String> faults,
        boolean bundled) {

    public Provenance {
        faults = List.copyOf(faults);
        if (triedOn.isBlank()
                || download.filter(url -> !url.startsWith("https://")).isPresent()) {
            throw new IllegalArgumentException("not a provenance: " + triedOn + ", " + download);
        }
    }
}
