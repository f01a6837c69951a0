package org.plumbline.sources;

import java.util.List;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;

/**
 * Where tables come from: a publication, or several set side by side.
 *
 * @param id lower-case letters; also the name of the folder that describes it
 * @param licence the strictest of its columns' licences
 * @param attribution the text that must be shown wherever its figures are
 * @param periods the times that its figures are about, in words
 * @param open whether anyone may use, change and share all of it; a run that touches one that is not is private
 * @param tables at least one
 */
public record Source(
        String id,
        String title,
        Citation citation,
        Licence licence,
        String attribution,
        String periods,
        boolean open,
        List<SourceTable> tables) {

    public Source {
        tables = List.copyOf(tables);
        if (!id.matches("[a-z]+") || title.isBlank() || attribution.isBlank() || periods.isBlank()) {
            throw new IllegalArgumentException(
                    "a source needs an id, a title, an attribution and its periods: " + id + ", " + title);
        }
        if (tables.isEmpty() || tables.stream().map(SourceTable::id).distinct().count() < tables.size()) {
            throw new IllegalArgumentException(id + " has no table, or two of one id");
        }
        boolean allOpen = licence.open() && tables.stream().allMatch(SourceTable::open);
        if (open != allOpen) {
            throw new IllegalArgumentException(id + " says open: " + open + ", its licences say " + allOpen);
        }
    }
}
