package org.plumbline.sources.budgeting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.ByteRows;

/** Reads the ballot of one row after the other into the same arrays: which projects, and with how many points. */
final class BallotRow {
    static final int NO_COLUMN = -1;
    private static final int MOST_DIGITS = 17;

    /** So that they are at most 10^15 in units of six decimals. */
    private static final long MOST_POINTS = 1_000_000_000L;

    private final ByteRows rows;
    private final Findings findings;
    private final ProjectRows projects;
    private final boolean bars;
    private final int voteColumn;
    private final int pointsColumn;
    private final int[] named;
    private final long[] points;
    private final long[] seen;
    private long row;
    private int length;
    private int decimals;
    private boolean good;

    /** @param bars whether a bar parts the entries of a cell, as a comma does */
    BallotRow(ByteRows rows, Findings findings, ProjectRows projects, boolean bars, int voteColumn, int pointsColumn) {
        this.rows = rows;
        this.findings = findings;
        this.projects = projects;
        this.bars = bars && !projects.haveBars();
        this.voteColumn = voteColumn;
        this.pointsColumn = pointsColumn;
        this.named = new int[projects.size()];
        this.points = new long[projects.size()];
        this.seen = new long[projects.size()];
    }

    /** The projects named, in the order of the row until they are sorted by whoever merges them. */
    int[] named() {
        return named;
    }

    /** Their points in units of {@link #decimals}. */
    long[] points() {
        return points;
    }

    int length() {
        return length;
    }

    /** The most decimals that points have had. */
    int decimals() {
        return decimals;
    }

    /** @return whether the ballot is well formed; what is wrong with it has been noted otherwise */
    boolean read() {
        row++;
        length = 0;
        good = true;
        byte[] bytes = rows.bytes();
        int entries = readNames(bytes, trimmed(bytes, rows.start(voteColumn), rows.end(voteColumn)));
        if (pointsColumn != NO_COLUMN) {
            int given = readPoints(bytes, rows.start(pointsColumn), rows.end(pointsColumn));
            if (given != entries) {
                Where where = rows.where(pointsColumn);
                wrong(
                        where,
                        "projects and points do not pair",
                        entries + " projects, " + given + " points",
                        "as many points as projects",
                        "");
            }
        }
        return good;
    }

    private int readNames(byte[] bytes, int from) {
        int to = rows.end(voteColumn);
        int entries = 0;
        for (int start = from; start < to || entries > 0; ) {
            int end = entryEnd(bytes, start, to);
            name(bytes, trimmed(bytes, start, end), end);
            entries++;
            if (end == to) {
                break;
            }
            start = end + 1;
        }
        return entries;
    }

    private int entryEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != ',' && !(bars && bytes[at] == '|')) {
            at++;
        }
        return at;
    }

    private void name(byte[] bytes, int from, int untrimmed) {
        int to = untrimmed;
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        int project = projects.ids().find(bytes, from, to);
        if (project >= 0 && seen[project] != row) {
            seen[project] = row;
            named[length++] = project;
            return;
        }
        good = false;
        Where where = rows.where(voteColumn);
        String id = text(bytes, from, to);
        findings.add(() -> project < 0 ? unknown(where, id) : twice(where, id));
    }

    private Problem unknown(Where where, String id) {
        return new Problem(
                ProblemCode.UNKNOWN_PROJECT,
                where,
                id.isEmpty() ? "a ballot with an entry that is empty" : "a ballot names a project that is not there",
                id,
                "the id of a project of this file",
                id.isEmpty() ? "take the comma away that nothing stands beside" : projects.nearest(id));
    }

    private static Problem twice(Where where, String id) {
        return new Problem(
                ProblemCode.WRONG_BALLOT,
                where,
                "a ballot names a project twice",
                id,
                "each project at most once",
                "delete one of the two entries, or correct its id");
    }

    private int readPoints(byte[] bytes, int start, int to) {
        int from = trimmed(bytes, start, to);
        int entries = 0;
        for (int at = from; at < to || entries > 0; ) {
            int end = entryEnd(bytes, at, to);
            long units = units(bytes, at, end);
            if (entries < points.length) {
                points[entries] = units;
            }
            entries++;
            if (end == to) {
                break;
            }
            at = end + 1;
        }
        return entries;
    }

    /** The points from one place to another in units of {@link #decimals}, which may grow by it. */
    private long units(byte[] bytes, int start, int end) {
        int from = trimmed(bytes, start, end);
        int to = end;
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        long value = 0;
        int digits = 0;
        int point = -1;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '.' && point < 0 && digits > 0) {
                point = digits;
            } else if (bytes[at] < '0' || bytes[at] > '9' || ++digits > MOST_DIGITS) {
                return badPoints(bytes, from, to);
            } else {
                value = 10 * value + bytes[at] - '0';
            }
        }
        if (digits == 0 || point == digits) {
            return badPoints(bytes, from, to);
        }
        return scaled(value, point < 0 ? 0 : digits - point, bytes, from, to);
    }

    private long scaled(long digits, int places, byte[] bytes, int from, int to) {
        long value = digits;
        int own = places;
        while (own > 0 && value % 10 == 0) {
            value /= 10;
            own--;
        }
        if (own > MoneyUnit.MOST_DECIMALS || value > MOST_POINTS * BallotMerge.power(own)) {
            return badPoints(bytes, from, to);
        }
        if (own > decimals) {
            long factor = BallotMerge.power(own - decimals);
            for (int i = 0; i < points.length; i++) {
                points[i] *= factor; // of this row; what the others left behind does not matter
            }
            decimals = own;
        }
        return value * BallotMerge.power(decimals - own);
    }

    private long badPoints(byte[] bytes, int from, int to) {
        wrong(
                rows.where(pointsColumn),
                "not a number of points",
                text(bytes, from, to),
                "digits, with at most " + MoneyUnit.MOST_DECIMALS + " after a point, up to 10^9",
                "points stand in the order of the projects, parted as they are; none are negative");
        return 0;
    }

    private void wrong(Where where, String what, String found, String expected, String fix) {
        good = false;
        findings.add(() -> new Problem(ProblemCode.WRONG_BALLOT, where, what, found, expected, fix));
    }

    private static int trimmed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }
}
