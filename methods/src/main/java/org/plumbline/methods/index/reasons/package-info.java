/**
 * Why a place has its score: how much of it, or of the difference to another place or to the mean place, comes from each domain and each
 * indicator.
 *
 * <p>Where scores are added, what each part adds can be read off. Where they are not - under a geometric mean, a low part drags all others
 * down - there is no such sum, and the difference is shared out by Shapley's rule: let the parts of the place take the place of those of
 * the other one by one, in every order, and give each part the mean of what its turn changed. Indicators take their turns with their
 * domain (Owen, Winter), so that the shares of a domain's indicators sum to the domain's. Either way the shares sum to the difference.
 *
 * <p>The entry point is {@link org.plumbline.methods.index.reasons.Reasons}. Left out on purpose: what would have to change for the place
 * to stand better. A reason is arithmetic, and no cause.
 */
@NullMarked
package org.plumbline.methods.index.reasons;

import org.jspecify.annotations.NullMarked;
