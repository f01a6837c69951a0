package org.plumbline.model.problems;

import java.io.Serializable;

/**
 * A place in a file. Lines and columns count from 1; 0 means that the problem is with the whole line or file. In a CSV
 * table the column is the number of the cell; in a recipe it is the number of the character.
 */
public record Where(String file, int line, int column) implements Serializable {

    public Where {
        if (file.isBlank() || line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("not a place in a file: " + file + ":" + line + ":" + column);
        }
    }

    public static Where file(String file) {
        return new Where(file, 0, 0);
    }

    public static Where line(String file, int line) {
        return new Where(file, line, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
