package org.plumbline.sources.postcodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableStream;

/** A file of postcodes, or the folder that one is published as. */
final class PostcodeFiles {
    /** The directory of 2024 has 1.4 gigabytes. */
    static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;

    private static final int MOST_FILES = 500;

    /** Where the publishers put the rows in what they send: all in one file, else a file for each area. */
    private static final List<String> FOLDERS = List.of("", "Data", "Data/CSV", "Data/multi_csv", "CSV", "multi_csv");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

    private PostcodeFiles() {}

    /**
     * All postcodes of the file, or of those files of the folder that are of postcodes.
     *
     * @throws WrongInput with what is wrong
     */
    static PostcodeDirectory read(Path path) {
        List<Path> files = Files.isDirectory(path) ? inFolder(path) : List.of(path);
        PostcodeDirectoryBuilder builder = new PostcodeDirectoryBuilder();
        Problems problems = new Problems();
        PostcodeColumns first = read(files.get(0), builder, problems);
        for (Path file : files.subList(1, files.size())) {
            read(file, builder, problems);
        }
        problems.throwIfAny();
        return builder.done(edition(first, path), false);
    }

    private static PostcodeColumns read(Path file, PostcodeDirectoryBuilder builder, Problems problems) {
        try (TableStream table = TableStream.open(file, MOST_BYTES)) {
            PostcodeColumns columns = PostcodeColumns.of(table.first()).orElseThrow(() -> unknown(table.name()));
            new PostcodeFile(table, columns, builder, problems).read();
            return columns;
        }
    }

    private static PostcodeEdition edition(PostcodeColumns columns, Path path) {
        String name = Objects.requireNonNullElse(
                        path.toAbsolutePath().normalize().getFileName(), path)
                .toString();
        Matcher year = YEAR.matcher(name);
        OptionalInt named = year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
        return new PostcodeEdition(
                columns.product(),
                columns.product().title() + ", " + name,
                columns.year().isPresent() ? columns.year() : named);
    }

    private static List<Path> inFolder(Path folder) {
        for (String under : FOLDERS) {
            List<Path> files = tables(folder.resolve(under));
            if (!files.isEmpty()) {
                return files;
            }
        }
        throw unknown(folder.toString());
    }

    private static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = new ArrayList<>(entries.filter(PostcodeFiles::isCsv)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList());
            files.removeIf(file -> columns(file).isEmpty());
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + folder + " failed: " + failed.getMessage(), failed);
        }
    }

    private static boolean isCsv(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".csv") || name.endsWith(".csv.gz"));
    }

    private static Optional<PostcodeColumns> columns(Path file) {
        try (TableStream table = TableStream.open(file, MOST_BYTES)) {
            return PostcodeColumns.of(table.first());
        } catch (WrongInput notText) {
            return Optional.empty(); // some other file that lies beside: the message comes if there is no better one
        }
    }

    private static WrongInput unknown(String name) {
        return new WrongInput(new Problem(
                ProblemCode.MISSING_COLUMN,
                Where.file(name),
                "this is no file of postcodes that Plumbline knows",
                name,
                "the CSV of the ONS Postcode Directory or the National Statistics Postcode Lookup (a column pcds, pcd or pcd7,"
                        + " and one of districts such as oslaua or lad23cd), or of Code-Point Open, or the folder that holds it",
                "name the file or its folder with --postcodes; unpack it first if it is a zip"));
    }
}
