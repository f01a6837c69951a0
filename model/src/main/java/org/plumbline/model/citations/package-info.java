/**
 * Where a figure comes from: the publication, its publisher, and the licence under which it may be used.
 */
@NullMarked
package org.plumbline.model.citations;

import org.jspecify.annotations.NullMarked;
