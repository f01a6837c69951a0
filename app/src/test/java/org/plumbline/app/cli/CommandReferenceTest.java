package org.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.Workbench;
import org.plumbline.methods.solver.Patience;
import picocli.CommandLine;

/** {@code docs/reference/commands.md} is made from the commands; this fails when it has drifted. */
class CommandReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "commands.md");

    @Test
    void thePageSaysWhatTheCommandsSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("plumbline.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it again with: mvn test -Dplumbline.docs.write=true")
                .isEqualTo(page);
    }

    private static String page() {
        CommandLine commands = new CommandLineDoor(
                        new Wiring() {
                            @Override
                            public Workbench open(Folders folders, int threads) {
                                throw new IllegalStateException("nothing is computed");
                            }

                            @Override
                            public Instant timeOfFetch() {
                                throw new IllegalStateException("nothing is fetched");
                            }

                            @Override
                            public Patience patience(OptionalInt seconds) {
                                return Patience.ENDLESS;
                            }

                            @Override
                            public byte[] fresh() {
                                return "a salt for tests, of 32 bytes...".getBytes(StandardCharsets.US_ASCII);
                            }
                        },
                        new Output(new ByteArrayOutputStream(), new ByteArrayOutputStream()))
                .commands();
        StringBuilder page =
                new StringBuilder("# Commands\n\nMade from the program: `plumbline COMMAND --help` says the same.\n");
        append(page, commands);
        return page.toString();
    }

    private static void append(StringBuilder page, CommandLine command) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .replace("\r", "")
                .strip();
        page.append("\n## ")
                .append(command.getCommandSpec().qualifiedName())
                .append("\n\n```text\n")
                .append(usage)
                .append("\n```\n");
        Map<String, CommandLine> inOrder = new TreeMap<>(command.getSubcommands());
        inOrder.remove("help");
        inOrder.values().forEach(sub -> append(page, sub));
    }
}
