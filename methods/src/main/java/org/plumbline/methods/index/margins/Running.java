package org.plumbline.methods.index.margins;

import java.util.concurrent.ExecutorService;

/**
 * What there is to compute with.
 *
 * @param threads runs the draws; no answer depends on how many there are
 * @param memoryBytes the most memory that may be used, all that is in use already counted
 */
public record Running(ExecutorService threads, long memoryBytes) {}
