package org.plumbline.engine.runs;

import java.util.Map;

/** Documents that are published with a run, such as its report. Made from the run alone, so that they can be made again. */
public interface Publication {

    /** The documents by their names in the run's folder, in order; none for a run that it has nothing to say of. */
    Map<String, byte[]> files(Run run);
}
