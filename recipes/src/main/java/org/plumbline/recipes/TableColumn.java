package org.plumbline.recipes;

/** A column of a source table, both by the names that the catalogue gives them. */
public record TableColumn(String table, String column) {

    @Override
    public String toString() {
        return column + " of " + table;
    }
}
