package org.plumbline.app.report.budgeting;

import java.util.List;

/**
 * One row a project, one column a rule, a filled square where the rule funds the project: rows that all rules fund first, then
 * those about which they differ.
 *
 * @param none a line about the projects that no rule funds; empty where there are none
 */
public record Squares(List<Column> columns, List<Band> bands, String none) {

    public Squares {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
    }

    /** How many columns of rules there are. */
    public int width() {
        return columns.size();
    }

    /**
     * A rule.
     *
     * @param letter by which a narrow screen names it
     * @param share of voters who get something
     */
    public record Column(String letter, String title, boolean chosen, String projects, String money, String share) {}

    /**
     * Rows that belong together.
     *
     * @param more a line about the rows that are not drawn; empty for none
     */
    public record Band(String title, List<Row> rows, String more) {
        public Band {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A project.
     *
     * @param orders for each rule its place in the order of funding, empty where it is not funded
     */
    public record Row(String name, String link, String cost, List<String> orders) {
        public Row {
            orders = List.copyOf(orders);
        }
    }
}
