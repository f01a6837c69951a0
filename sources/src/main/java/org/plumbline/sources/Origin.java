package org.plumbline.sources;

/** Whose copy of a table was read, told by what is in it and not by where it was found. */
public enum Origin {
    /** Byte for byte the one that comes with the program. */
    BUNDLED,
    /** Byte for byte the published copy that the source describes. */
    PUBLISHED,
    /** Another: a copy of the reader's own. */
    OWN
}
