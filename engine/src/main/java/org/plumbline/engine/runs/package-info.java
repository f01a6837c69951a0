/**
 * Runs: a study published as a folder that anyone can recompute, and the check that it is what it says.
 *
 * <p>A run is one report, its tables as CSV with a Frictionless descriptor, the recipes used, and {@code run.json} with the
 * checksums and the seed. Nothing in it depends on the clock, the machine, or the number of threads.
 * The entry points are {@link org.plumbline.engine.runs.RunFolder}, which writes one, and {@link
 * org.plumbline.engine.runs.Verification}.
 */
@NullMarked
package org.plumbline.engine.runs;

import org.jspecify.annotations.NullMarked;
