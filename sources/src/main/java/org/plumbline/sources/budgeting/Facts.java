package org.plumbline.sources.budgeting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.ByteRows;
import org.plumbline.sources.tables.PlainText;

/** What a file says of its election, key by key, and where. */
final class Facts {
    static final List<String> COLUMNS = List.of("key", "value");

    /** Files say fifty things of themselves; a file of nothing else must not fill the memory. */
    private static final int MOST = 10_000;

    private final Findings findings;
    private final Where whole;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Where> places = new LinkedHashMap<>();

    private Facts(Findings findings, Where whole) {
        this.findings = findings;
        this.whole = whole;
    }

    static Facts of(Terms terms, String file, Findings findings) {
        Facts facts = new Facts(findings, Where.file(file));
        facts.values.putAll(terms.facts());
        facts.values.keySet().forEach(key -> facts.places.put(key, Where.file(file + ", " + key)));
        return facts;
    }

    static Facts read(Section section, Findings findings) {
        ByteRows rows = section.rows();
        Facts facts = new Facts(findings, Where.file(rows.file()));
        int key = section.column("key");
        int value = section.column("value");
        while (section.next()) {
            if (facts.values.size() == MOST) {
                throw findings.fatal(new Problem(
                        ProblemCode.WRONG_NUMBER_OF_ROWS,
                        rows.where(),
                        "too many facts",
                        "more than " + MOST,
                        "at most " + MOST + " rows of a key and its value",
                        "is it the right file?"));
            }
            facts.add(rows.text(key), rows.text(value), rows.where(key), rows.where(value));
        }
        return facts;
    }

    private void add(String key, String value, Where where, Where valueAt) {
        if (key.isBlank() || values.putIfAbsent(key, value) != null) {
            Where first = places.get(key);
            findings.add(() -> new Problem(
                    key.isBlank() ? ProblemCode.WRONG_TEXT : ProblemCode.DOUBLED_PLACE,
                    where,
                    key.isBlank() ? "a value without a key" : "this key stands twice",
                    key,
                    first == null ? "a key" : "each once; this one is already in line " + first.line(),
                    "delete one of the two rows"));
            return;
        }
        places.put(key, valueAt);
    }

    Map<String, String> values() {
        return values;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    Where where(String key) {
        return places.getOrDefault(key, whole);
    }

    /** The budget, or a problem noted. */
    Optional<BigDecimal> budget() {
        return required("budget", "how much money there is")
                .flatMap(text -> number("budget", () -> Amount.above(BigDecimal.ZERO, text)));
    }

    /**
     * The budget in units with so many decimals.
     *
     * @throws org.plumbline.model.problems.WrongInput if those are more than 10^15
     */
    long units(BigDecimal budget, int decimals) {
        if (budget.movePointRight(decimals).compareTo(Amount.MOST_UNITS) > 0) {
            throw findings.fatal(new Problem(
                    ProblemCode.WRONG_NUMBER,
                    where("budget"),
                    "a budget that is too large",
                    budget.toPlainString(),
                    "at most 10^15 of the smallest unit of money, which has " + decimals + " decimals here",
                    ""));
        }
        return Amount.units(budget, decimals);
    }

    /** The type of votes, or a problem noted. */
    Optional<VoteType> voteType() {
        List<String> known =
                List.of(VoteType.values()).stream().map(VoteType::text).toList();
        return required("vote_type", "one of " + String.join(", ", known))
                .flatMap(text -> number("vote_type", () -> PlainText.oneOf(text.strip(), known)))
                .flatMap(VoteType::find);
    }

    /** A number that the file may state: empty where it does not, or states none that can be read, which is noted. */
    Optional<BigDecimal> number(String key) {
        return find(key).flatMap(text -> number(key, () -> Amount.parse(text)));
    }

    /** A whole number that the file may state. */
    OptionalLong whole(String key) {
        Optional<BigDecimal> number = number(key);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal value = number.get();
        if (value.scale() > 0 || value.signum() < 0) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER, where(key), "not a whole number", value.toPlainString(), key, ""));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValueExact());
    }

    private Optional<String> required(String key, String meaning) {
        Optional<String> text = find(key);
        if (text.isEmpty()) {
            findings.add(() -> new Problem(
                    ProblemCode.MALFORMED_ELECTION,
                    where(key),
                    "the election's " + key + " is missing",
                    "",
                    key + ": " + meaning,
                    "add a row with the key " + key));
        }
        return text;
    }

    private <T> Optional<T> number(String key, Parse<T> parse) {
        try {
            return Optional.of(parse.parsed());
        } catch (WrongValue wrong) {
            findings.add(() -> wrong.at(where(key)));
            return Optional.empty();
        }
    }

    private interface Parse<T> {
        T parsed();
    }
}
