package org.plumbline.model.citations;

/**
 * What a reader needs to find the publication: its title, who published it, and its official page.
 *
 * @param url an absolute https address, or empty where the publication has no page
 */
public record Citation(String title, String publisher, String url) {

    public Citation {
        if (title.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException("a citation needs a title and a publisher: " + title + ", " + publisher);
        }
        if (!url.isEmpty() && !url.startsWith("https://")) {
            throw new IllegalArgumentException("a citation's address starts with https://: " + url);
        }
    }
}
