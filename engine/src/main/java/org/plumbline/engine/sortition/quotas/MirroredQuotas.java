package org.plumbline.engine.sortition.quotas;

import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.Quotas;

/** Quotas beside the population that they mirror; features and values of both stand in the same order. */
public record MirroredQuotas(Population population, Quotas quotas) {}
