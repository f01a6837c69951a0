package org.plumbline.methods.sortition.quotas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.IntegerProgramme;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SeatRow;
import org.plumbline.model.sortition.Quota;

/**
 * The programme of whole numbers behind a {@link FeasibilityCheck}: seats of each class, and for each side of each quota by how
 * many seats it gives way. As few of these as can be.
 */
final class ElasticQuotas {
    private final PoolClasses classes;
    private final IntegerProgramme programme;
    private final List<Side> sides = new ArrayList<>();

    /** A side of a quota that could keep a panel from being, with its row and the columns that let it give way. */
    private record Side(QuotaSide quota, SeatRow seats, int row, List<Integer> columns) {}

    /** How sides may give way. */
    enum Giving {
        /** Not at all. */
        NONE,
        /** Down and up to the flexible limits. */
        TO_LIMITS,
        /** Down to nought and up to the whole panel. */
        FREELY
    }

    /**
     * @param seatBySeat whether each seat given has a column of its own, which only {@link #forbid} needs
     * @param atMost no side gives more seats than that
     */
    ElasticQuotas(PoolClasses classes, IntegerProgramme programme, Giving giving, boolean seatBySeat, int atMost) {
        this.classes = classes;
        this.programme = programme;
        for (int one = 0; one < classes.count(); one++) {
            programme.addColumn(0, Math.min(classes.most(one), classes.panelSize()));
        }
        for (SeatRow row : classes.rows()) {
            if (row.origin() == SeatRow.Origin.QUOTA) {
                addSides(row, giving, seatBySeat, atMost);
            } else {
                addSeats(row, programme.addRow(row.least(), row.most()));
            }
        }
    }

    private void addSides(SeatRow row, Giving giving, boolean seatBySeat, int atMost) {
        Quota quota = classes.assembly()
                .quotas()
                .features()
                .get(row.feature())
                .quotas()
                .get(row.value());
        int size = classes.panelSize();
        if (quota.least() > 0) {
            int room = switch (giving) {
                case NONE -> 0;
                case TO_LIMITS -> quota.least() - quota.leastFlexible();
                case FREELY -> quota.least();
            };
            QuotaSide side = new QuotaSide(row.feature(), row.value(), QuotaSide.End.LEAST, quota.least());
            int sums = programme.addRow(quota.least(), (long) size + room + quota.least());
            addSide(side, row, sums, columns(Math.min(room, atMost), seatBySeat), 1);
        }
        if (quota.most() < size) {
            int room = switch (giving) {
                case NONE -> 0;
                case TO_LIMITS -> Math.min(quota.mostFlexible(), size) - quota.most();
                case FREELY -> size - quota.most();
            };
            QuotaSide side = new QuotaSide(row.feature(), row.value(), QuotaSide.End.MOST, quota.most());
            addSide(side, row, programme.addRow(-room, quota.most()), columns(Math.min(room, atMost), seatBySeat), -1);
        }
    }

    private void addSide(QuotaSide quota, SeatRow seats, int row, List<Integer> columns, int coefficient) {
        addSeats(seats, row);
        columns.forEach(column -> programme.coefficient(row, column, coefficient));
        sides.add(new Side(quota, seats, row, columns));
    }

    private void addSeats(SeatRow seats, int row) {
        for (int place = 0; place < seats.size(); place++) {
            programme.coefficient(row, seats.classAt(place), 1);
        }
    }

    /** Columns for so many seats: one for all, or one for each, given in their order. */
    private List<Integer> columns(int room, boolean seatBySeat) {
        List<Integer> columns = new ArrayList<>();
        int count = seatBySeat ? room : Math.min(room, 1);
        for (int place = 0; place < count; place++) {
            int column = programme.addColumn(0, seatBySeat ? 1 : room);
            programme.objective(column, -1);
            if (place > 0) {
                int order = programme.addRow(0, 1);
                programme.coefficient(order, columns.get(place - 1), 1);
                programme.coefficient(order, column, -1);
            }
            columns.add(column);
        }
        return columns;
    }

    /** The least seats given in all, if there is any panel so. */
    IntegerAnswer solve(Patience patience) {
        return programme.maximise(patience);
    }

    /** How many sides could keep a panel from being. */
    int sides() {
        return sides.size();
    }

    QuotaSide side(int number) {
        return sides.get(number).quota();
    }

    /** Leaves a side out altogether. */
    void drop(int number) {
        Side side = sides.get(number);
        long size = classes.panelSize();
        programme.rowBounds(side.row(), -size, 2 * size + side.quota().seats());
    }

    /** Takes a side that was left out back in; only where no side gives way. */
    void restore(int number) {
        Side side = sides.get(number);
        int seats = side.quota().seats();
        boolean least = side.quota().end() == QuotaSide.End.LEAST;
        programme.rowBounds(side.row(), least ? seats : 0, least ? (long) classes.panelSize() + seats : seats);
    }

    /** Asks for exactly so many seats in all. */
    void giveExactly(int seats) {
        int row = programme.addRow(seats, seats);
        sides.forEach(side -> side.columns().forEach(column -> programme.coefficient(row, column, 1)));
    }

    /**
     * Forbids an answer. Any other with as many seats in all gives fewer somewhere, and seats are given in order; so not all seats
     * of the one forbidden are given.
     */
    void forbid(IntegerAnswer answer) {
        List<Integer> given = sides.stream()
                .flatMap(side -> side.columns().stream())
                .filter(column -> answer.value(column) == 1)
                .toList();
        int row = programme.addRow(0, given.size() - 1L);
        given.forEach(column -> programme.coefficient(row, column, 1));
    }

    /** What an answer says, checked in whole numbers. */
    QuotaRelief relaxation(IntegerAnswer answer) {
        ClassPanel panel = panel(answer);
        int[] given = new int[sides.size()];
        for (int number = 0; number < given.length; number++) {
            Side side = sides.get(number);
            given[number] =
                    (int) side.columns().stream().mapToLong(answer::value).sum();
            requireKept(side, side.seats().seats(panel), given[number]);
        }
        return relaxation(given);
    }

    private void requireKept(Side side, int seats, int given) {
        boolean kept = side.quota().end() == QuotaSide.End.LEAST
                ? seats >= side.quota().seats() - given
                : seats <= side.quota().seats() + given;
        if (!kept) {
            throw new IllegalStateException(side.quota() + " gives " + given + " and has " + seats + " seats");
        }
    }

    private QuotaRelief relaxation(int[] given) {
        List<QuotaChange> changes = new ArrayList<>();
        for (SeatRow row : classes.rows()) {
            if (row.origin() == SeatRow.Origin.QUOTA) {
                int down = given(given, row, QuotaSide.End.LEAST);
                int up = given(given, row, QuotaSide.End.MOST);
                if (down + up > 0) {
                    Quota before = classes.assembly()
                            .quotas()
                            .features()
                            .get(row.feature())
                            .quotas()
                            .get(row.value());
                    changes.add(new QuotaChange(
                            row.feature(), row.value(), before, before.least() - down, before.most() + up));
                }
            }
        }
        return new QuotaRelief(changes);
    }

    private int given(int[] given, SeatRow row, QuotaSide.End end) {
        for (int number = 0; number < given.length; number++) {
            Side side = sides.get(number);
            if (side.seats() == row && side.quota().end() == end) {
                return given[number];
            }
        }
        return 0;
    }

    ClassPanel panel(IntegerAnswer answer) {
        int[] seats = new int[classes.count()];
        Arrays.setAll(seats, one -> (int) answer.value(one));
        return new ClassPanel(seats);
    }
}
