package org.plumbline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** Finds the folders of published tables: the mirror, named or not, and what was fetched before. */
final class MirrorFolder {
    private static final String VARIABLE = "PLUMBLINE_MIRROR";

    private final UnaryOperator<@Nullable String> environment;
    private final Optional<Path> checkout;

    /**
     * @param environment from a variable's name to its value, null where it is not set
     * @param checkout the folder that Plumbline was started from, where that is known
     */
    MirrorFolder(UnaryOperator<@Nullable String> environment, Optional<Path> checkout) {
        this.environment = environment;
        this.checkout = checkout;
    }

    /** By this process's environment. The launcher says which checkout it belongs to. */
    static MirrorFolder usual() {
        return new MirrorFolder(
                System::getenv,
                Optional.ofNullable(System.getProperty("plumbline.home")).map(Path::of));
    }

    /**
     * The folders, in the order in which they are searched.
     *
     * @param named by the option; empty for the one that the environment names or that lies beside the checkout
     * @throws WrongInput if a folder that was named is not there
     */
    List<Path> list(Optional<Path> named) {
        return Stream.concat(
                        mirror(named).stream(), Stream.of(CacheFolder.usual()).filter(Files::isDirectory))
                .toList();
    }

    private Optional<Path> mirror(Optional<Path> named) {
        if (named.isPresent()) {
            return Optional.of(there(named.get(), "--mirror"));
        }
        Optional<String> variable =
                Optional.ofNullable(environment.apply(VARIABLE)).filter(text -> !text.isBlank());
        if (variable.isPresent()) {
            return Optional.of(there(Path.of(variable.get()), VARIABLE));
        }
        return checkout.map(folder -> folder.resolveSibling("shared").resolve("data"))
                .filter(Files::isDirectory);
    }

    private static Path there(Path folder, String namedBy) {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(folder.toString()),
                    "the mirror that " + namedBy + " names is not there",
                    Files.exists(folder) ? "a file" : "nothing of that name",
                    "a folder of published tables",
                    "check the name, or leave it out"));
        }
        return folder;
    }
}
