/**
 * Reads the plain part of YAML 1.2 that recipes are written in: keys and values, lists, text and numbers, each remembered
 * with its line and column, so that a message can point at the very word that is wrong.
 *
 * <p>The entry point is {@link org.plumbline.recipes.internal.yaml.PlainYaml}. Left out on purpose: anchors, aliases, tags
 * and several documents in one file. They let one line change the meaning of another far away, which whoever checks a rule
 * against its publication should not have to look for.
 */
@NullMarked
package org.plumbline.recipes.internal.yaml;

import org.jspecify.annotations.NullMarked;
