package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.index.InputFiles;
import picocli.CommandLine.Option;

/** Where the file lies that the recipe of an index names. */
final class IndexFilesOption {
    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "Where the file lies that the recipe names as its data. Default: beside the recipe.")
    private @Nullable Path folder;

    InputFiles of(String index) {
        Path beside = ChosenStudy.isFile(index)
                ? Objects.requireNonNullElse(Path.of(index).getParent(), Path.of(""))
                : Path.of("");
        return InputFiles.of(folder == null ? beside : folder);
    }
}
