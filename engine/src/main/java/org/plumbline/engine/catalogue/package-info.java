/**
 * What Plumbline can read and compute here: its sources with their licences, and its built-in recipes.
 */
@NullMarked
package org.plumbline.engine.catalogue;

import org.jspecify.annotations.NullMarked;
