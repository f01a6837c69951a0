package org.plumbline.engine.tables;

/**
 * A column of a published table.
 *
 * @param name the heading in the CSV
 * @param meaning what a cell says, with its unit
 */
public record Field(String name, Type type, String meaning) {

    /** The kinds of cell, named as the Frictionless table schema names them. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER
    }

    public static Field text(String name, String meaning) {
        return new Field(name, Type.STRING, meaning);
    }

    public static Field integer(String name, String meaning) {
        return new Field(name, Type.INTEGER, meaning);
    }

    public static Field number(String name, String meaning) {
        return new Field(name, Type.NUMBER, meaning);
    }
}
