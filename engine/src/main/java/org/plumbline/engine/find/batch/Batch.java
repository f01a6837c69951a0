package org.plumbline.engine.find.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.find.Placing;
import org.plumbline.engine.find.PostcodeIndex;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.problems.Quotation;
import org.plumbline.sources.Catalogue;

/** Looks up every row of a file. Keeps the tables, so that a second file costs less. */
public final class Batch {
    static final String NOTE = "plumbline_note";

    private static final int TOLD_EVERY = 100_000;

    private final Catalogue catalogue;
    private final Optional<Path> postcodes;
    private final TableReads kept;

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    public Batch(Catalogue catalogue, Optional<Path> postcodes) {
        this.catalogue = catalogue;
        this.postcodes = postcodes;
        this.kept = new TableReads(catalogue);
    }

    /**
     * Writes the rows of the file, in their order, with places and figures appended. In memory that does not grow with the
     * number of rows.
     *
     * @param progress told now and then how many rows are done
     * @throws org.plumbline.model.problems.WrongInput if the file is no table; nothing is then written
     * @throws org.plumbline.model.problems.NoAnswer if a column or an addition is not there
     * @throws org.plumbline.model.problems.CannotSay if a row has a postcode and none are installed, or a look-up is not here
     * @throws org.plumbline.model.problems.CouldNotBeDone if the files cannot be written, or are there
     */
    public BatchResult run(BatchRequest request, LongConsumer progress) {
        BatchFiles.requireFree(request.out());
        TableReads reads = kept.again();
        Placing placing = new Placing(reads);
        PostcodeIndex index = new PostcodeIndex(catalogue, postcodes, reads, placing);
        try (BatchInput input = BatchInput.open(request.file(), request.column())) {
            List<Addition> additions = additions(request.add(), placing, reads);
            Answers answers = new Answers(additions, placing, index);
            try (BatchFiles files = BatchFiles.begin(request.out())) {
                return written(input, additions, answers, files, index, reads, progress);
            }
        }
    }

    private List<Addition> additions(List<String> asked, Placing placing, TableReads reads) {
        List<Addition> additions = new ArrayList<>();
        Set<Boundaries> there = new HashSet<>(Addition.USUAL);
        Addition.USUAL.forEach(usual -> additions.add(Addition.places(usual, placing.lookups())));
        for (String text : asked) {
            Optional<Boundaries> boundaries = Addition.findBoundaries(text);
            if (boundaries.isEmpty()) {
                additions.add(Addition.column(text, catalogue, reads));
            } else if (there.add(boundaries.get())) {
                additions.add(Addition.places(boundaries.get(), placing.lookups()));
            }
        }
        return additions;
    }

    private static BatchResult written(
            BatchInput input,
            List<Addition> additions,
            Answers answers,
            BatchFiles files,
            PostcodeIndex index,
            TableReads reads,
            LongConsumer progress) {
        files.writeRow(headings(input.headings(), additions));
        files.writeFailure(List.of("row", "line", "text", "why"));
        Map<Why, Long> failed = new EnumMap<>(Why.class);
        long noted = 0;
        List<String> cells = new ArrayList<>();
        while (input.next()) {
            String text = input.key();
            Answer answer = answers.of(text);
            cells.clear();
            input.copyTo(cells);
            cells.addAll(answer.cells());
            cells.add(answer.note());
            files.writeRow(cells);
            if (answer.why().isPresent()) {
                Why why = answer.why().get();
                failed.merge(why, 1L, Long::sum);
                files.writeFailure(List.of(
                        Integer.toString(input.rows()),
                        Integer.toString(input.line()),
                        Quotation.shortened(text),
                        why.words()));
            } else if (!answer.note().isEmpty()) {
                noted++;
            }
            if (input.rows() % TOLD_EVERY == 0) {
                progress.accept(input.rows());
            }
        }
        files.finish(!failed.isEmpty());
        return new BatchResult(
                input.column(),
                input.guessed(),
                input.rows(),
                failed,
                noted,
                files.out(),
                failed.isEmpty() ? Optional.empty() : Optional.of(files.failures()),
                index.described(),
                reads.tables());
    }

    /** The file's own, then the new ones; a new one whose name is taken is called plumbline_ and its name. */
    private static List<String> headings(List<String> own, List<Addition> additions) {
        List<String> headings = new ArrayList<>(own);
        Set<String> taken = new HashSet<>(own);
        List<String> wanted = new ArrayList<>();
        additions.forEach(addition -> wanted.addAll(addition.headings()));
        wanted.add(NOTE);
        for (String name : wanted) {
            String free = name;
            for (int more = 1; !taken.add(free); more++) {
                free = "plumbline_" + name + (more == 1 ? "" : "_" + more);
            }
            headings.add(free);
        }
        return headings;
    }
}
