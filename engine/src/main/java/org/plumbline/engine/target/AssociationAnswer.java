package org.plumbline.engine.target;

import org.plumbline.methods.target.Association;
import org.plumbline.recipes.Associations;

/** One reading of how a measure goes together with the outcome, district by district. */
public record AssociationAnswer(Associations.Variant variant, Association association) {}
