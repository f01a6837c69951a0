package org.plumbline.recipes.internal.yaml;

import org.plumbline.model.problems.Where;

/** A piece of a YAML file and the place where it starts. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    Where where();

    /** The piece as a message quotes it: a scalar in full, a list or map by its size. */
    String quoted();
}
