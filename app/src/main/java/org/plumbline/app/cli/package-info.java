/**
 * The command line: one class a command, each asking one use case of {@code engine}. What is printed follows one order: the
 * answer in a sentence, a short table, how sure it is, where to read more, and how to check it.
 *
 * <p>{@link org.plumbline.app.cli.CommandLineDoor} is the entry point; {@link org.plumbline.app.cli.ExitCode} lists how a
 * command can end.
 */
@NullMarked
package org.plumbline.app.cli;

import org.jspecify.annotations.NullMarked;
