package org.plumbline.app.report.briefs;

import java.util.List;

/**
 * A section of a brief.
 *
 * @param id the part of the page's address that leads to it
 * @param finding its heading: what it found, in a sentence without a full stop
 */
public record Section(String id, Phrase finding, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
