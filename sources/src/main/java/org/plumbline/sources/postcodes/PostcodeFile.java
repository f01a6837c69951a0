package org.plumbline.sources.postcodes;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.DistinctTexts;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.TableStream;

/** Reads one file of postcodes, row by row, into a builder. */
final class PostcodeFile {
    private static final int POSTCODE = 0;
    private static final int DISTRICT = 1;
    private static final int LSOA_2021 = 4;
    private static final int EASTING = 5;
    private static final int NORTHING = 6;
    private static final int QUALITY = 7;
    private static final int ENDED = 8;
    private static final int CODES = LSOA_2021 - DISTRICT + 1;

    /** Numbers of codes have sixteen bits, so that four of them make one number. */
    private static final int MOST_CODES = 1 << 16;

    /** From 1970 to 2099. */
    private static final int MOST_MONTHS = 130 * 12;

    /** Codes that end so stand for "none", "Channel Islands", "Isle of Man". */
    private static final String NONE = "99999999";

    private static final NumberRange METRES = new NumberRange(0, 1_300_000, true);

    /** Northern Ireland's points are on the Irish grid. */
    private static final String IRISH_GRID = "BT";

    private final PostcodeColumns columns;
    private final TableStream table;
    private final PostcodeDirectoryBuilder into;
    private final Problems problems;
    private final RowCells row;
    private final DistinctTexts[] texts = new DistinctTexts[CODES];
    private final DistinctTexts months = new DistinctTexts();
    private final short[] monthOf = new short[MOST_MONTHS];
    private final Map<Long, Integer> placementByCodes = new HashMap<>();
    private long lastCodes = -1;
    private int lastPlacement = -1;

    PostcodeFile(TableStream table, PostcodeColumns columns, PostcodeDirectoryBuilder into, Problems problems) {
        this.table = table;
        this.columns = columns;
        this.into = into;
        this.problems = problems;
        this.row = table.want(columns.cells());
        for (int i = 0; i < CODES; i++) {
            texts[i] = new DistinctTexts();
        }
    }

    void read() {
        if (!columns.headed()) {
            addFirst(table.first());
        }
        while (table.next()) {
            if (table.cells() != table.first().size()) {
                problems.add(table.ragged());
            } else if (into.isFull()) {
                throw tooMany(table.line(), "more than " + PostcodeDirectoryBuilder.MOST_ROWS + " postcodes");
            } else {
                add();
            }
        }
    }

    /** Of a file without a heading, the row that was read to see what it is. Its later rows are checked in full. */
    private void addFirst(List<String> cells) {
        Optional<AreaCode> district = code(cells.get(columns.district()));
        Optional<AreaCode> ward = code(cells.get(columns.ward()));
        int placement = into.placement(new Placement(district, ward, Optional.empty(), Optional.empty()));
        int east = metres(cells.get(columns.easting()));
        int north = metres(cells.get(columns.northing()));
        boolean point = !columns.lacksPoint(cells.get(columns.quality())) && GridPoint.isOnTheGrid(east, north);
        into.add(
                Postcode.findKey(cells.get(columns.postcode())),
                placement,
                point ? east : PostcodeDirectory.NO_POINT,
                point ? north : PostcodeDirectory.NO_POINT,
                (short) 0);
    }

    private static Optional<AreaCode> code(String text) {
        return AreaCode.isOne(text) && !text.endsWith(NONE) ? Optional.of(new AreaCode(text)) : Optional.empty();
    }

    private static int metres(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
    }

    private void add() {
        String text = row.text(POSTCODE);
        long key = Postcode.findKey(text);
        if (key == Postcode.NONE) {
            noteWrong(text);
            return;
        }
        int placement = placement();
        boolean point = hasPoint(text);
        int east = point ? metres(EASTING) : PostcodeDirectory.NO_POINT;
        int north = point ? metres(NORTHING) : PostcodeDirectory.NO_POINT;
        boolean onGrid = point && GridPoint.isOnTheGrid(east, north);
        into.add(
                key,
                placement,
                onGrid ? east : PostcodeDirectory.NO_POINT,
                onGrid ? north : PostcodeDirectory.NO_POINT,
                ended());
    }

    private void noteWrong(String postcode) {
        try {
            Postcode.parse(postcode);
        } catch (WrongValue wrong) {
            problems.add(wrong.at(row.where(POSTCODE)));
        }
    }

    private boolean hasPoint(String postcode) {
        boolean given = row.has(EASTING) && row.has(NORTHING) && !row.isBlank(EASTING) && !row.isBlank(NORTHING);
        boolean known = !row.has(QUALITY) || !columns.lacksPoint(row.text(QUALITY));
        return given && known && !postcode.stripLeading().regionMatches(true, 0, IRISH_GRID, 0, IRISH_GRID.length());
    }

    private int metres(int cell) {
        try {
            return (int) row.number(cell, METRES);
        } catch (WrongValue wrong) {
            problems.add(wrong.at(row.where(cell)));
            return PostcodeDirectory.NO_POINT;
        }
    }

    private short ended() {
        if (!row.has(ENDED) || row.isBlank(ENDED)) {
            return 0;
        }
        int number = months.find(row, ENDED);
        return number >= 0 ? monthOf[number] : newMonth(row.text(ENDED));
    }

    /** There are six hundred at most: one that is right is remembered. */
    private short newMonth(String text) {
        if (text.matches("(?:19[7-9]|20[0-9])[0-9](?:0[1-9]|1[0-2])")) {
            short month = PostcodeDirectory.months(
                    YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4))));
            monthOf[months.add(row, ENDED)] = month;
            return month;
        }
        problems.add(new Problem(
                ProblemCode.WRONG_NUMBER,
                row.where(ENDED),
                "not a month",
                text,
                "the year and month in which the postcode was ended, such as 200304, or nothing",
                ""));
        return 0;
    }

    /** The number of the row's places. Neighbouring rows often have the same. */
    private int placement() {
        long codes = 0;
        for (int i = 0; i < CODES; i++) {
            int cell = DISTRICT + i;
            int number = row.has(cell) ? 1 + texts[i].add(row, cell) : 0;
            if (number >= MOST_CODES) {
                throw tooMany(table.line(), "more than " + MOST_CODES + " different codes in one column");
            }
            codes = codes << 16 | number;
        }
        if (codes != lastCodes) {
            lastCodes = codes;
            lastPlacement = placementByCodes.computeIfAbsent(codes, its -> into.placement(parsed()));
        }
        return lastPlacement;
    }

    private Placement parsed() {
        return new Placement(code(DISTRICT), code(DISTRICT + 1), code(DISTRICT + 2), code(LSOA_2021));
    }

    private Optional<AreaCode> code(int cell) {
        if (!row.has(cell) || row.isBlank(cell)) {
            return Optional.empty();
        }
        String text = row.text(cell);
        return problems.parsed(row.where(cell), () -> Optional.of(AreaCode.parse(text)), Optional.<AreaCode>empty())
                .filter(code -> !text.endsWith(NONE));
    }

    private WrongInput tooMany(int line, String found) {
        return new WrongInput(new Problem(
                ProblemCode.FILE_TOO_LARGE,
                Where.line(table.name(), line),
                "too much for a file of postcodes",
                found,
                "about 2,700,000 rows, with the codes of the United Kingdom",
                "is it the right file?"));
    }
}
