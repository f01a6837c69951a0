package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.problems.WrongInput;

/** Says of each file that a mirror or a cache should hold whether it is there and is the one expected. */
public final class Check {
    private final Path folder;

    public Check(Path folder) {
        this.folder = folder;
    }

    /** Reads one file to its end, in constant memory. */
    public Checked run(Expected expected) {
        List<String> names = Stream.of(expected.fileName(), expected.fileName() + ".gz")
                .filter(name ->
                        Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) // a link to nowhere is there
                .toList();
        return switch (names.size()) {
            case 0 -> new Checked(expected, Checked.Standing.MISSING, "", "");
            case 1 -> read(expected, names.get(0));
            default -> unreadable(expected, "it is here twice, plain and as .gz");
        };
    }

    private Checked read(Expected expected, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return unreadable(expected, "this is not a file");
        }
        try {
            String found = Contents.read(file, name, expected.mostBytes()).sha256();
            boolean right = found.equals(expected.sha256());
            return new Checked(expected, right ? Checked.Standing.RIGHT : Checked.Standing.DIFFERS, found, "");
        } catch (WrongInput wrong) {
            return unreadable(expected, wrong.problems().get(0).what());
        } catch (IOException failed) {
            return unreadable(expected, String.valueOf(failed.getMessage()));
        }
    }

    private static Checked unreadable(Expected expected, String why) {
        return new Checked(expected, Checked.Standing.UNREADABLE, "", why);
    }
}
