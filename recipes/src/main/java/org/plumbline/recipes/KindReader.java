package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** What a kind of recipe asks beyond its schema, and how its record is made. */
interface KindReader {

    /**
     * What is wrong between one place of the recipe and another, which a schema cannot see. The recipe may break its schema
     * too; what is missing or misshapen is passed over here.
     */
    List<Problem> check(YamlMap recipe);

    /** The record. The recipe has passed its schema and {@link #check}. */
    Recipe read(Fields recipe);
}
