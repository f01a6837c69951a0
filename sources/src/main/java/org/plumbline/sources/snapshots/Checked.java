package org.plumbline.sources.snapshots;

/**
 * What a check says of one file.
 *
 * @param found the SHA-256 of the file's bytes once decompressed; empty where they could not all be read
 * @param why in a few words, why it could not be read; empty where it could, or is missing
 */
public record Checked(Expected expected, Standing standing, String found, String why) {

    /** How a file stands to what was expected. */
    public enum Standing {
        RIGHT("right"),
        DIFFERS("differs"),
        MISSING("missing"),
        UNREADABLE("unreadable");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
