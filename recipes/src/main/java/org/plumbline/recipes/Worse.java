package org.plumbline.recipes;

/** Which values of a column are worse. Published ranks, where 1 is the most deprived, are worse when lower. */
public enum Worse {
    HIGHER,
    LOWER
}
