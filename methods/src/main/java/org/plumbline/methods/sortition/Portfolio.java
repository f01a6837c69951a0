package org.plumbline.methods.sortition;

import java.util.List;

/**
 * Panels of people, each as likely as any other to be drawn: what a public lottery is held over. A person's chance is the
 * share of the panels that they sit on.
 */
public final class Portfolio {
    private final List<int[]> panels;
    private final int people;

    /**
     * @param people how many the pool has
     * @param panels for each panel its people, as numbers of the pool, ascending and all different; at least one panel
     */
    public Portfolio(int people, List<int[]> panels) {
        this.people = people;
        this.panels = panels.stream().map(int[]::clone).toList();
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("no panels");
        }
        for (int[] panel : panels) {
            for (int seat = 0; seat < panel.length; seat++) {
                if (panel[seat] >= people || panel[seat] < 0 || (seat > 0 && panel[seat] <= panel[seat - 1])) {
                    throw new IllegalArgumentException("person " + panel[seat] + " in seat " + seat);
                }
            }
        }
    }

    /** How many panels there are. */
    public int size() {
        return panels.size();
    }

    /** How many people sit on a panel. */
    public int seats(int panel) {
        return panels.get(panel).length;
    }

    public int person(int panel, int seat) {
        return panels.get(panel)[seat];
    }

    /** On how many of the panels each person of the pool sits. */
    public int[] appearances() {
        int[] appearances = new int[people];
        for (int[] panel : panels) {
            for (int person : panel) {
                appearances[person]++;
            }
        }
        return appearances;
    }
}
