package org.plumbline.sources.snapshots;

/**
 * A file that should be in a folder.
 *
 * @param fileName as the mirror names it; the same with .gz after it will do
 * @param sha256 of its bytes once decompressed
 * @param mostBytes how many bytes of it are read, once decompressed; one that has more is not read to its end
 */
public record Expected(String fileName, String sha256, long mostBytes) {

    public Expected {
        FileName.checked(fileName);
    }
}
