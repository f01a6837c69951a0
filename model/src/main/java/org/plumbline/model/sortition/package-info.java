/**
 * Citizens' panels: people who volunteered, what is known of them, and how many seats each kind of person is to have.
 *
 * <p>{@link org.plumbline.model.sortition.Assembly} is all that a method of selection needs to know: the quotas and the pool.
 * People are numbers here; who they are stays in the organiser's files. What is published of them is a row key, made with a
 * secret salt.
 */
@NullMarked
package org.plumbline.model.sortition;

import org.jspecify.annotations.NullMarked;
