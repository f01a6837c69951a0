/**
 * Stage one of a two-stage lottery: whom to write to, so that those who answer make a pool that a panel can be drawn from.
 *
 * <p>{@link org.plumbline.methods.sortition.invitations.LetterOrder} shares letters over places in proportion to addresses and to
 * what each tenth of deprivation weighs, and {@link org.plumbline.methods.sortition.invitations.AddressDraw} draws the addresses of
 * a place from a public seed. {@link org.plumbline.methods.sortition.invitations.LettersNeeded} says how many letters are enough:
 * by exact probabilities what each quota needs of itself, by simulated pools what all of them need together.
 *
 * <p>The model is a plain one. Every letter is answered or not by itself, with the rate of its tenth times a factor that is the same
 * for the whole round; an answer brings one volunteer; what the volunteer is follows the shares of the tenth, one feature by itself.
 * Left out on purpose: several volunteers of one address, of whom at most one sits, and features that go together.
 */
@NullMarked
package org.plumbline.methods.sortition.invitations;

import org.jspecify.annotations.NullMarked;
