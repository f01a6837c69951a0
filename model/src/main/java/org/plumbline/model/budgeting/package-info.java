/**
 * A participatory budget: residents vote on costed projects, and a rule says which are funded.
 *
 * <p>{@link org.plumbline.model.budgeting.Election} is all that a rule needs to know: the money, the projects and the votes.
 * Votes that are alike are kept once, with how many voters cast them: a {@link org.plumbline.model.budgeting.Profile}. Who
 * voted is not kept, only, where it is asked for, how many voters of each group cast each ballot.
 */
@NullMarked
package org.plumbline.model.budgeting;

import org.jspecify.annotations.NullMarked;
