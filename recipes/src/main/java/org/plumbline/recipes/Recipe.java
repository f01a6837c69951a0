package org.plumbline.recipes;

/** A rule as data, read and found to be whole. */
public sealed interface Recipe permits CompositeIndexRecipe, AllocationRecipe, AuditRecipe, StudyRecipe {

    /** The name by which other recipes and commands call it; its file is called the same, with {@code .yaml} after it. */
    String id();

    String title();

    /** What it does and does not do, for somebody who has never heard of it. */
    String summary();
}
