package org.plumbline.sources.budgeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.StoredFile;

/**
 * What a pair of CSV tables does not say of its election.
 *
 * @param facts key by key, as Pabulib names them: {@code budget} and {@code vote_type} must be among them, and
 *     {@code currency}, {@code max_length}, {@code max_sum_points} and others may be. What is wrong with them is told when the
 *     tables are read.
 */
public record Terms(Map<String, String> facts) {

    public Terms {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The terms of a table {@code key,value}, a row for each fact.
     *
     * @throws org.plumbline.model.problems.WrongInput if it is no such table, or a key stands twice
     */
    public static Terms read(StoredFile file, ReadOptions options) {
        Findings findings = new Findings();
        try (ByteRows rows = PairParts.rows(file, options)) {
            Facts facts = Facts.read(new Section(rows, findings, Set.of(), "the terms", Facts.COLUMNS), findings);
            findings.throwIfAny();
            return new Terms(facts.values());
        }
    }

    /**
     * @param budget in plain digits
     * @param currency its code; may be empty
     */
    public static Terms of(String budget, VoteType voteType, String currency) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("budget", budget);
        facts.put("vote_type", voteType.text());
        if (!currency.isEmpty()) {
            facts.put("currency", currency);
        }
        return new Terms(facts);
    }
}
