package org.plumbline.recipes.budgeting;

import java.math.BigDecimal;

/**
 * The most that the projects of a category may cost together.
 *
 * @param name what people call it
 * @param column the column of projects that says which are meant
 * @param is what stands there, alone or among others
 * @param most in units of the currency
 */
public record CapRule(String name, String column, String is, BigDecimal most) {}
