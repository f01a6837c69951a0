package org.plumbline.sources.snapshots;

import java.util.regex.Pattern;

/** The rule for names of files in a mirror or a cache: plain words, perhaps in folders, that lead nowhere else. */
final class FileName {
    /** What stands beside a file, or in its place while it is fetched, and so can be no table's own name. */
    static final String PART = ".part";

    static final String RECORD = ".source.json";
    static final String LOCK = ".lock";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int LONGEST = 200;

    private FileName() {}

    /** @throws IllegalArgumentException if {@code name} is not one; names come with the program, so that it is our fault */
    static String checked(String name) {
        boolean taken = name.endsWith(PART) || name.endsWith(RECORD) || name.endsWith(LOCK);
        if (name.length() > LONGEST || !NAME.matcher(name).matches() || taken) {
            throw new IllegalArgumentException("not a name for a file in a mirror or cache: " + name);
        }
        return name;
    }
}
