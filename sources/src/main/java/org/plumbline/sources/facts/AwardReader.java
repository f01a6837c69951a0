package org.plumbline.sources.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.funding.Award;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a table that has one row for each award announced by a fund. */
public final class AwardReader {
    private static final String ROUND = "round";
    private static final String ID = "award_id";
    private static final String LEAD_AUTHORITY = "lead_authority";
    private static final String PROJECT = "project";
    private static final String NATION = "nation";
    private static final String AMOUNT = "amount_gbp";
    private static final String CODES = "lad23cd";
    private static final List<String> COLUMNS = List.of(ROUND, ID, LEAD_AUTHORITY, PROJECT, NATION, AMOUNT, CODES);
    private static final List<String> NATIONS = List.of("England", "Scotland", "Wales", "Northern Ireland");
    private static final NumberRange ROUNDS = new NumberRange(1, 9, true);
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 500;

    /** A hundred trillion pounds. */
    private static final long LARGEST_LEDGER_PENCE = 10_000_000_000_000_000L;

    private final KnownPlaces known;

    /** @param known only to suggest what a malformed code may mean: awards name districts of a later year too */
    public AwardReader(KnownPlaces known) {
        this.known = known;
    }

    /**
     * The awards, in the order of the file. Linear in its size.
     *
     * @throws WrongInput with all that is wrong: amounts, codes, rounds, an award that stands twice
     */
    public List<Award> read(TableFile file) {
        Problems problems = new Problems();
        Reading reading = new Reading(problems);
        new TableReader(COLUMNS).read(file, problems, reading::add);
        problems.throwIfAny();
        return List.copyOf(reading.awards);
    }

    /** One table while its rows come in. */
    private final class Reading {
        private final Problems problems;
        private final RowKeys ids = new RowKeys(ID, "award");
        private final List<Award> awards = new ArrayList<>();
        private long sum;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void add(Row row) {
            int round = problems.parsed(row.where(ROUND), () -> (int) PlainNumber.parse(row.text(ROUND), ROUNDS), 1);
            long pence = problems.parsed(row.where(AMOUNT), () -> Sterling.parsePence(row.text(AMOUNT)), 0L);
            String nation =
                    problems.parsed(row.where(NATION), () -> PlainText.oneOf(row.text(NATION), NATIONS), StandIn.TEXT);
            ids.add(row, problems);
            count(row, pence);
            awards.add(new Award(
                    text(row, ID, LONGEST_ID),
                    round,
                    text(row, LEAD_AUTHORITY, LONGEST_NAME),
                    text(row, PROJECT, LONGEST_TITLE),
                    nation,
                    pence,
                    districts(row)));
        }

        /** No fund is as large as this, and sums below it cannot run over the end of a long. */
        private void count(Row row, long pence) {
            boolean below = sum <= LARGEST_LEDGER_PENCE;
            sum = below ? sum + pence : sum;
            if (below && sum > LARGEST_LEDGER_PENCE) {
                problems.add(new Problem(
                        ProblemCode.WRONG_MONEY,
                        row.where(AMOUNT),
                        "with this award the ledger sums to more than any fund",
                        Sterling.plain(sum),
                        "a ledger of at most " + Sterling.plain(LARGEST_LEDGER_PENCE),
                        "are the amounts in pounds, and is each award there once?"));
            }
        }

        private String text(Row row, String column, int longest) {
            return problems.parsed(row.where(column), () -> PlainText.parse(row.text(column), longest), StandIn.TEXT);
        }

        private List<AreaCode> districts(Row row) {
            Set<AreaCode> seen = new HashSet<>();
            List<AreaCode> districts = new ArrayList<>();
            for (String text : row.text(CODES).split(";", -1)) {
                districts.add(problems.parsed(
                        row.where(CODES), () -> district(text, row.text(LEAD_AUTHORITY), seen), StandIn.CODE));
            }
            return districts;
        }

        private AreaCode district(String text, String leadAuthority, Set<AreaCode> seen) {
            AreaCode code = known.parseAny(text, leadAuthority);
            if (code.type() != AreaType.LTLA) {
                throw new WrongValue(
                        ProblemCode.UNKNOWN_AREA_CODE,
                        "not the code of a district",
                        text,
                        "codes of districts joined by ; such as E07000061;E07000062",
                        "this is a " + code.type().singular() + ": write the codes of its districts");
            }
            if (!seen.add(code)) {
                throw new WrongValue(
                        ProblemCode.DOUBLED_PLACE,
                        "a district stands twice in one award",
                        text,
                        "each district once",
                        "delete one of the two");
            }
            return code;
        }
    }
}
