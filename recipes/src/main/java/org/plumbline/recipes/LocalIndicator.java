package org.plumbline.recipes;

import java.util.Optional;
import org.plumbline.model.indicators.Polarity;

/**
 * A local indicator that a brief may tell of.
 *
 * @param id by which the recipe refers to it
 * @param indicator its name in the table of local indicators
 * @param title as a sentence begins with it: "Healthy life expectancy of women"
 * @param better which end is better, against the judgement that comes with the table; empty to go by that
 * @param gaps why some places have no value; empty where there is nothing to say
 */
public record LocalIndicator(
        String id, String indicator, String title, LocalUnit unit, Optional<Polarity> better, String gaps) {}
