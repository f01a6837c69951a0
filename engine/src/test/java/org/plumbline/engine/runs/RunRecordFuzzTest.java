package org.plumbline.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.BundledStudy;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.WrongInput;

/** Any bytes in run.json give a record or a problem. */
class RunRecordFuzzTest {

    @TempDir
    Path folder;

    @Test
    void anyBytesAreARecordOrAProblem() throws IOException {
        byte[] record = Objects.requireNonNull(
                RunFiles.of(Run.of(BundledStudy.get(), "test"), List.of()).get(RunRecord.FILE_NAME));
        int refused = 0;
        for (long seed : Mutations.seeds().toArray()) {
            Files.write(folder.resolve(RunRecord.FILE_NAME), Mutations.mutate(record, seed));
            try {
                assertThat(new FolderContents(folder).record())
                        .as("seed %d", seed)
                        .isNotNull();
            } catch (WrongInput told) {
                assertThat(told.problems()).as("seed %d", seed).isNotEmpty();
                refused++;
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
        assertThat(refused).isPositive();
    }
}
