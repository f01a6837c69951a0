/**
 * The plan: a recipe and the tables that it names become an answer that knows where it comes from. Every use case stands
 * here once, whichever door it is asked through.
 *
 * <p>{@link org.plumbline.engine.studies.Studies} computes a study, {@link org.plumbline.engine.runs.RunFolder} publishes
 * it, {@link org.plumbline.engine.runs.Verification} checks what was published, and {@link
 * org.plumbline.engine.explain.Explanation} says how one place's figures came about.
 */
@NullMarked
package org.plumbline.engine;

import org.jspecify.annotations.NullMarked;
