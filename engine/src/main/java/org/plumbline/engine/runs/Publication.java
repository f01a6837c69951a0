package org.plumbline.engine.runs;

/** A document that is published with a run, such as its report. Made from the run alone, so that it can be made again. */
public interface Publication {

    /** Its name in the run's folder. */
    String fileName();

    byte[] bytes(Run run);
}
