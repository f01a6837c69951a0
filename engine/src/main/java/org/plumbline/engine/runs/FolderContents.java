package org.plumbline.engine.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.budgeting.CanonicalElection;
import org.plumbline.sources.tables.TableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** What stands in a folder that should be a run. The folder may come from anybody: sizes and numbers of files are limited. */
final class FolderContents {
    private static final int LARGEST_FILE = 64 * 1024 * 1024;
    /** Votes: what reading them allows. */
    private static final int LARGEST_INPUT = CanonicalElection.LARGEST;

    /** A budget has a page for each of up to five thousand projects, and the record names every file with its recipes. */
    private static final int LARGEST_RECORD = 8 * 1024 * 1024;

    private static final int MOST_FILES = 10_000;

    private final Path folder;

    FolderContents(Path folder) {
        this.folder = folder;
    }

    /** @throws WrongInput if there is no run.json here, or it is damaged */
    RunRecord record() {
        String file = RunRecord.FILE_NAME;
        byte[] text = read(file, LARGEST_RECORD)
                .orElseThrow(() -> new WrongInput(problem(
                        "not a run's folder",
                        "no " + file,
                        "a folder that plumbline run, brief or compare wrote",
                        "name that folder")));
        try {
            // Before anything else: a record of another format has other parts, and is not damaged.
            String format = Json.MAPPER.readTree(text).path("format").asString(RunRecord.FORMAT);
            RunRecord record = RunRecord.FORMAT.equals(format) ? Json.MAPPER.readValue(text, RunRecord.class) : null;
            if (record == null) {
                throw new WrongInput(problem(
                        "a run of a format that this version does not read",
                        format,
                        RunRecord.FORMAT,
                        "run the study again into another folder, or use the version of Plumbline that wrote it"));
            }
            return record;
        } catch (JacksonException damaged) {
            var at = damaged.getLocation();
            throw new WrongInput(new Problem(
                    ProblemCode.RUN_FOLDER,
                    at == null || at.getLineNr() < 1
                            ? Where.file(file)
                            : new Where(file, at.getLineNr(), Math.max(0, at.getColumnNr())),
                    "the run's record of itself is damaged",
                    damaged instanceof StreamReadException
                            ? String.valueOf(damaged.getOriginalMessage())
                            : "a value of another kind than the record has there",
                    "the " + file + " that plumbline run wrote",
                    "run the study again"));
        }
    }

    /** The bytes of a file in the folder; empty if it is not there. Links are not followed out of the folder. */
    Optional<byte[]> read(String path) {
        return read(path, path.startsWith(RunFiles.INPUTS) ? LARGEST_INPUT : LARGEST_FILE);
    }

    /**
     * A file that the run was computed from and keeps.
     *
     * @throws WrongInput if it is not there, or no file that can be read
     */
    TableFile input(String asked) {
        String name = InputFiles.decompressed(asked);
        return TableFile.of(name, required(RunFiles.INPUTS + name), LARGEST_FILE);
    }

    /**
     * The bytes of a file that the run was computed from and keeps.
     *
     * @throws WrongInput if it is not there, or no file that can be read
     */
    byte[] required(String path) {
        return read(path)
                .orElseThrow(() -> new WrongInput(problem(
                        "a file that the run was computed from is not in the folder",
                        "no " + path,
                        "the file as it was published",
                        "compute the run again")));
    }

    private Optional<byte[]> read(String path, int largest) {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new WrongInput(new Problem(
                        ProblemCode.FILE_TOO_LARGE,
                        Where.file(path),
                        "a file of a run is never this large",
                        "more than " + largest + " bytes",
                        "at most " + largest + " bytes",
                        ""));
            }
            return Optional.of(bytes);
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not read " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    /** The paths of all files in the folder, and of folders that hold nothing, with forward slashes, in order. */
    Set<String> paths() {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> paths = all.limit(MOST_FILES + 1L)
                    .filter(path -> !path.equals(folder))
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isEmpty(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (paths.size() >= MOST_FILES) {
                throw new CouldNotBeDone(folder + " holds " + MOST_FILES + " files or more, and a run never does.");
            }
            return paths;
        } catch (IOException | UncheckedIOException failed) {
            throw new CouldNotBeDone("Could not look into " + folder + ": " + failed.getMessage() + ".", failed);
        }
    }

    boolean isEmpty() {
        try {
            return isEmpty(folder);
        } catch (UncheckedIOException failed) {
            throw new CouldNotBeDone("Could not look into " + folder + ": " + failed.getMessage() + ".", failed);
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> inside = Files.list(directory)) {
            return inside.findAny().isEmpty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the folder holds a run, all of it, unchanged and nothing else. */
    boolean isUntouchedRun() {
        RunRecord record;
        try {
            record = record();
        } catch (WrongInput notARun) {
            return false;
        }
        Set<String> named =
                record.files().stream().map(RunRecord.FileEntry::path).collect(Collectors.toSet());
        named.add(RunRecord.FILE_NAME);
        return paths().equals(named) && record.files().stream().allMatch(this::isUnchanged);
    }

    private boolean isUnchanged(RunRecord.FileEntry file) {
        return read(file.path()).map(Checksum::of).filter(file.sha256()::equals).isPresent();
    }

    private static Problem problem(String what, String found, String expected, String fix) {
        return new Problem(ProblemCode.RUN_FOLDER, Where.file(RunRecord.FILE_NAME), what, found, expected, fix);
    }
}
