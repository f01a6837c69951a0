package org.plumbline.engine.studies;

/** Told of what is being done, so that a person who waits can see it. */
@FunctionalInterface
public interface Progress {

    /** Nobody is watching. */
    Progress SILENT = (step, of, what) -> {};

    /**
     * @param step which step begins, from 1
     * @param of how many steps there are
     * @param what the step in a few words, such as "reading the tables"
     */
    void begins(int step, int of, String what);
}
