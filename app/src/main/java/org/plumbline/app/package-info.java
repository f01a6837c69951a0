/**
 * The doors: packages for the command line and the report. They ask {@code engine} and show what it answers; no rule and no
 * arithmetic stands here. {@link org.plumbline.app.Main} wires the parts by constructor calls.
 */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
