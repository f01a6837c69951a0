package org.plumbline.sources.budgeting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;

/**
 * Reads votes once more where two voters have the same number, to see by their names whether it is one voter: numbers of long
 * names are hashes, and are not trusted.
 */
final class VotedTwice {
    private final long[] suspects;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    VotedTwice(long[] suspects, Findings findings) {
        this.suspects = suspects;
        this.findings = findings;
    }

    /** Ends early where there is no room to tell of more: the rest is then counted as what it seems. */
    void settle(ElectionParts.Opening files) {
        try (ElectionParts parts = files.open(new Findings())) {
            parts.facts();
            parts.projects().skip();
            Section votes = parts.votes(ElectionParts.VOTES);
            int column = votes.column("voter_id");
            while (!findings.isFull() && votes.next()) {
                look(votes.rows(), column);
            }
        }
    }

    private void look(ByteRows rows, int column) {
        int from = rows.start(column);
        int to = rows.end(column);
        if (rows.cells() <= column || Arrays.binarySearch(suspects, VoterNumbers.number(rows.bytes(), from, to)) < 0) {
            return;
        }
        String voter = rows.text(column);
        Integer first = lines.putIfAbsent(voter, rows.line());
        if (first != null) {
            Where where = rows.where(column);
            findings.add(() -> new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this voter stands twice",
                    voter,
                    "each once; this one is already in line " + first,
                    "find out which ballot counts, and take the other out"));
        }
    }
}
