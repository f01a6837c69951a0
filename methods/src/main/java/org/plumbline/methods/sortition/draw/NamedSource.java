package org.plumbline.methods.sortition.draw;

import java.time.LocalDate;

/**
 * A source that was named before its value existed.
 *
 * @param name by which whoever draws calls it: small letters, digits and single hyphens
 * @param source its kind
 * @param where its value is published, for people to look up or to come and see
 * @param on the day on which its value comes about
 */
public record NamedSource(String name, PublicSource source, String where, LocalDate on) {

    public NamedSource {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || where.isBlank()) {
            throw new IllegalArgumentException("source " + name + ", published " + where);
        }
    }
}
