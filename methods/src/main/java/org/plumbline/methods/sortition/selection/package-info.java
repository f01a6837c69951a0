/**
 * Ways of giving out the chances: LEXIMIN (nobody could be given more without giving somebody who has no more than they have less),
 * maximin (the least chance is as great as can be), Nash welfare (the product of chances is as great as can be), and the greedy
 * method that was in use before, for comparison.
 */
@NullMarked
package org.plumbline.methods.sortition.selection;

import org.jspecify.annotations.NullMarked;
