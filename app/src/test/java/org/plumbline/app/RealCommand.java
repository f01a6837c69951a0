package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command as a user does: a process of its own, in a folder of its own. */
public final class RealCommand {
    private static final long LONGEST_SECONDS = 120;

    private RealCommand() {}

    /** What a command printed and how it ended. */
    public record Ended(int code, String out, String err) {

        /** Wrong input is told without a stack trace, and not as a fault of ours. */
        public Ended isTold() {
            assertThat(err).doesNotContain("\tat ").doesNotContain("Exception").doesNotContain("fault in Plumbline");
            return this;
        }
    }

    public static Ended run(Path folder, String... arguments) {
        return runWith(folder, List.of(), arguments);
    }

    /** The same with options for the virtual machine. */
    public static Ended runWith(Path folder, List<String> options, String... arguments) {
        try {
            Path out = Files.createTempFile("plumbline", ".out");
            Ended ended = run(folder, out.toFile(), options, arguments);
            String printed = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            return new Ended(ended.code(), printed, ended.err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with standard output sent to a file or device; {@code out} of the answer is then empty. */
    public static Ended run(Path folder, File out, String... arguments) {
        return run(folder, out, List.of(), arguments);
    }

    private static Ended run(Path folder, File out, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.plumbline.app.Main"));
        command.addAll(Arrays.asList(arguments));
        try {
            Path err = Files.createTempFile("plumbline", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out)
                    .redirectError(err.toFile())
                    .start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended).as("ended within %s seconds", LONGEST_SECONDS).isTrue();
            String told = Files.readString(err, StandardCharsets.UTF_8);
            Files.delete(err);
            return new Ended(process.exitValue(), "", told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
