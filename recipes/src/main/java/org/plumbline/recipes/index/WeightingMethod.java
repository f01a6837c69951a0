package org.plumbline.recipes.index;

/** How the weights of the parts of a domain come about. */
public enum WeightingMethod {
    /** As the recipe states them. */
    GIVEN,
    EQUAL,
    PRINCIPAL_COMPONENT,
    ONE_FACTOR
}
