package org.plumbline.sources.budgeting;

import org.plumbline.sources.tables.CellWriter;

/** Writes the entries of a ballot again with another mark between them, and without the spaces around them. */
final class Entries {
    private final boolean bars;
    private final byte between;
    private byte[] written = new byte[256];

    /**
     * @param bars whether bars part entries where they are read, as commas do
     * @param between what shall part them where they are written
     */
    Entries(boolean bars, char between) {
        this.bars = bars;
        this.between = (byte) between;
    }

    void write(byte[] bytes, int from, int to, CellWriter writer) {
        if (written.length < to - from) {
            written = new byte[2 * (to - from)];
        }
        int length = 0;
        int kept = 0; // the end of the last entry's text, without spaces behind it
        for (int at = from; at < to; at++) {
            byte next = bytes[at];
            if (next == ',' || (bars && next == '|')) {
                length = kept;
                written[length++] = between;
                kept = length;
            } else if (next != ' ' || (length > 0 && written[length - 1] != between)) {
                written[length++] = next;
                kept = next == ' ' ? kept : length;
            }
        }
        writer.cell(written, 0, kept);
    }
}
