package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout made for the test, in a folder with a space in its name. Java and Maven are stand-ins that tell
 * what they were called with, and no other program is on the path than the few that the launcher needs.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script, which Windows does not run")
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "plumbline");
    private static final List<String> TOOLS =
            List.of("cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm");
    private static final long LONGEST_SECONDS = 30;

    private static final Instant WRITTEN = Instant.parse("2020-01-01T12:00:00Z");
    private static final Instant BUILT = WRITTEN.plusSeconds(60);
    private static final Instant CHANGED = BUILT.plusSeconds(60);

    /** Prints one argument a line, so that their borders can be seen. */
    private static final String JAVA = "#!/bin/sh\nfor argument; do printf '<%s>\\n' \"$argument\"; done\n";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path checkout = Path.of("");
    private Path programs = Path.of("");

    @BeforeEach
    void makeACheckoutThatIsBuilt() throws IOException {
        // Without links, because the launcher names its folder so.
        folder = folder.toRealPath();
        checkout = Files.createDirectory(folder.resolve("my checkout"));
        Files.copy(LAUNCHER, checkout.resolve("plumbline"));
        write(checkout.resolve("pom.xml"), WRITTEN);
        for (String module : List.of("model", "methods", "recipes", "sources", "engine", "app")) {
            write(checkout.resolve(module + "/src/main/java/A.java"), WRITTEN);
        }
        Files.createDirectories(checkout.resolve("app/target/lib"));
        write(checkout.resolve("app/target/plumbline.built"), BUILT);

        programs = Files.createDirectory(folder.resolve("programs"));
        for (String tool : TOOLS) {
            Path there = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            program(programs.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }
        program(folder.resolve("my jdk/bin/java"), JAVA);
        environment.put("PATH", programs.toString());
        environment.put("JAVA_HOME", folder.resolve("my jdk").toString());
    }

    @Test
    void argumentsArePassedOnUntouched() {
        String[] arguments = {"explain", "Stoke on Trent", "", "it's", "\"quoted\"", "$HOME", "*", "a\\b", "--", "-x"};
        RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), arguments);
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(toMain(ended)).containsExactly(arguments);
    }

    @Test
    void noArgumentIsNoArgument() {
        assertThat(toMain(launch(folder, checkout.resolve("plumbline")))).isEmpty();
    }

    @Test
    void itRunsTheJarsOfItsOwnFolderFromWhereverItIsCalled() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String jars = "<" + checkout.resolve("app/target/lib") + "/*>";
        assertThat(launch(elsewhere, checkout.resolve("plumbline")).out()).contains(jars);
        assertThat(launch(elsewhere, Path.of("../my checkout/plumbline")).out()).contains(jars);
        assertThat(launch(checkout, Path.of("./plumbline")).out()).contains(jars);
        assertThat(launch(checkout.resolve("app"), Path.of("../plumbline")).out())
                .contains(jars);
    }

    @Test
    void itFindsItsFolderThroughALinkToTheFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link to it"), checkout);
        assertThat(launch(folder, link.resolve("plumbline")).out())
                .contains("<" + checkout.resolve("app/target/lib") + "/*>");
    }

    @Test
    void itFindsItsFolderThroughALinkToItself() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("bin")).resolve("plumbline"), checkout.resolve("plumbline"));
        RealCommand.Ended ended = launch(folder, link, "run");
        assertThat(ended.out()).contains("<" + checkout.resolve("app/target/lib") + "/*>");
        assertThat(toMain(ended)).containsExactly("run");
    }

    @Test
    void aSetCdpathDoesNotLeadItAstray() throws IOException {
        Files.createDirectories(folder.resolve("other/my checkout"));
        environment.put("CDPATH", folder.resolve("other").toString());
        assertThat(launch(folder, Path.of("my checkout/plumbline")).out())
                .contains("<" + checkout.resolve("app/target/lib") + "/*>");
    }

    @Test
    void javaOptionsAreSplitAtSpacesAndStandBeforeTheMainClass() {
        environment.put("JAVA_OPTS", "-Xmx1g -Dfile=a");
        RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), "run");
        assertThat(ended.out()).containsSubsequence("<-Xmx1g>", "<-Dfile=a>", "<org.plumbline.app.Main>", "<run>");
    }

    @Test
    void withoutJavaHomeTheJavaOnThePathIsTaken() throws IOException {
        environment.remove("JAVA_HOME");
        program(programs.resolve("java"), JAVA);
        assertThat(toMain(launch(folder, checkout.resolve("plumbline"), "run"))).containsExactly("run");
    }

    @Test
    void nothingIsBuiltWhenOnlyTestsAndWhatWasBuiltAreNewer() throws IOException {
        mavenThat("exit 0");
        write(checkout.resolve("app/src/test/java/ATest.java"), CHANGED);
        write(checkout.resolve("app/target/classes/A.class"), CHANGED);
        write(checkout.resolve("docs/page.md"), CHANGED);
        assertThat(launch(folder, checkout.resolve("plumbline"), "run").err()).isEmpty();
        assertThat(folder.resolve("told")).doesNotExist();
    }

    @Test
    void aNewerSourceIsBuiltFirstAndOnce() throws IOException {
        mavenThat("echo from Maven");
        environment.put("MAVEN_OPTS", "-Xmx1g -Dwith='a space'");
        environment.put("PLUMBLINE_MAVEN_ARGS", "-o -T 1");
        for (String source : List.of("pom.xml", "model/src/main/java/A.java", "recipes/src/main/resources/a.yaml")) {
            write(checkout.resolve("app/target/plumbline.built"), BUILT);
            write(checkout.resolve(source), CHANGED);
            RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), "run", "a b");
            assertThat(ended.code()).as(source).isZero();
            assertThat(ended.err()).as(source).startsWith("Building Plumbline").doesNotContain("from Maven");
            assertThat(ended.out()).as("what Maven prints is not the answer").doesNotContain("from Maven");
            assertThat(toMain(ended)).as(source).containsExactly("run", "a b");
            assertThat(folder.resolve("told"))
                    .content()
                    .startsWith("in " + checkout + "\n")
                    .contains("MAVEN_OPTS=-Xmx1g -Dwith='a space'\n")
                    .containsSubsequence("<-o>", "<-T>", "<1>", "<package>");
            Files.delete(folder.resolve("told"));

            assertThat(launch(folder, checkout.resolve("plumbline"), "run").err())
                    .as(source)
                    .isEmpty();
            assertThat(folder.resolve("told")).doesNotExist();
            write(checkout.resolve(source), WRITTEN);
        }
    }

    @Test
    void aCheckoutThatWasNeverBuiltIsBuilt() throws IOException {
        mavenThat("exit 0");
        Files.delete(checkout.resolve("app/target/plumbline.built"));
        Files.delete(checkout.resolve("app/target/lib"));
        Files.delete(checkout.resolve("app/target"));
        assertThat(toMain(launch(folder, checkout.resolve("plumbline"), "run"))).containsExactly("run");
        assertThat(folder.resolve("told")).exists();
        assertThat(checkout.resolve("app/target/plumbline.built")).exists();
    }

    @Test
    void aBuildThatFailsIsToldAndTriedAgain() throws IOException {
        mavenThat("echo why it failed; exit 1");
        write(checkout.resolve("pom.xml"), CHANGED);
        for (int attempt = 0; attempt < 2; attempt++) {
            RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), "run");
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.err()).contains("why it failed").contains("plumbline: the build failed");
            assertThat(ended.out()).isEmpty();
            Files.delete(folder.resolve("told"));
        }
    }

    @Test
    void withoutMavenABuildThatIsNeededSaysWhatToInstall() throws IOException {
        assertThat(launch(folder, checkout.resolve("plumbline"), "run").code())
                .as("nothing to build, nothing missing")
                .isZero();
        write(checkout.resolve("pom.xml"), CHANGED);
        RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), "run");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).startsWith("plumbline: no Maven found").contains("install Maven");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void withoutJavaABuildThatIsNeededSaysWhatToInstall() throws IOException {
        mavenThat("exit 0");
        environment.remove("JAVA_HOME");
        write(checkout.resolve("pom.xml"), CHANGED);
        RealCommand.Ended ended = launch(folder, checkout.resolve("plumbline"), "run");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).startsWith("plumbline: no Java found").contains("JAVA_HOME");
        assertThat(folder.resolve("told")).doesNotExist();
    }

    /** Maven's stand-in: tells in a file where and with what it was called, then does as asked. */
    private void mavenThat(String does) throws IOException {
        program(
                programs.resolve("mvn"),
                "#!/bin/sh\n{ printf 'in %s\\n' \"$PWD\"; printf 'MAVEN_OPTS=%s\\n' \"${MAVEN_OPTS:-}\"\n"
                        + "for argument; do printf '<%s>\\n' \"$argument\"; done; } >'" + folder.resolve("told")
                        + "'\n" + does + "\n");
    }

    private RealCommand.Ended launch(Path from, Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        // A relative path is looked for from where the test runs, so a shell goes there first, as a user does.
        command.addAll(0, List.of("/bin/sh", "-c", "exec \"$@\"", "sh"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended).as("ended within %s seconds", LONGEST_SECONDS).isTrue();
            return new RealCommand.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the main class was given, one an argument. */
    private static List<String> toMain(RealCommand.Ended ended) {
        List<String> lines = ended.out().lines().toList();
        int main = lines.indexOf("<org.plumbline.app.Main>");
        assertThat(main).as(ended.out() + ended.err()).isNotNegative();
        return lines.stream()
                .skip(main + 1L)
                .map(line -> line.substring(1, line.length() - 1))
                .toList();
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, Instant at) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        // A folder is as old as what it holds, as in a checkout: the launcher looks at folders too.
        for (Path path = file; path != null && !path.endsWith("src"); path = path.getParent()) {
            if (path.equals(file) || path.toString().contains("/src/")) {
                Files.setLastModifiedTime(path, FileTime.from(at));
            }
        }
    }
}
