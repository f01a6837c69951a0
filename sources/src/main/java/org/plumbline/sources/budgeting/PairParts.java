package org.plumbline.sources.budgeting;

import java.util.List;
import java.util.Set;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.StoredFile;

/** Two CSV tables, of projects and of votes, with what they do not say given besides. */
final class PairParts implements ElectionParts {
    private final ByteRows projects;
    private final ByteRows votes;
    private final Terms terms;
    private final Findings findings;

    PairParts(StoredFile projects, StoredFile votes, Terms terms, ReadOptions options, Findings findings) {
        this.projects = rows(projects, options);
        this.votes = rows(votes, options);
        this.terms = terms;
        this.findings = findings;
    }

    static ByteRows rows(StoredFile file, ReadOptions options) {
        return new ByteRows(file, ',', options.mostBytes(), options.mostRowBytes());
    }

    @Override
    public Facts facts() {
        return Facts.of(terms, "the terms of the vote", findings);
    }

    @Override
    public Section projects() {
        return new Section(projects, findings, Set.of(), "the projects", ProjectRows.REQUIRED);
    }

    @Override
    public Section votes(List<String> required) {
        return new Section(votes, findings, Set.of(), "the votes", required);
    }

    @Override
    public String name() {
        return votes.file().replaceFirst("(\\.csv)?(\\.gz)?$", "");
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public void close() {
        try (votes) {
            projects.close();
        }
    }
}
