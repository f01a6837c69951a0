/**
 * The public lottery: which of the panels that were published beforehand is drawn, decided by values that nobody can know when
 * the panels are published - dice thrown in public, the balls of a lottery, a round of a beacon, a published figure.
 *
 * <p>{@link org.plumbline.methods.sortition.draw.PublicValues} writes the values as one text in a form that two people cannot
 * write differently; {@link org.plumbline.methods.sortition.draw.PublicNumbers} makes numbers of that text;
 * {@link org.plumbline.methods.sortition.draw.PublicDraw} draws the panel and puts everybody else in order, as reserves. Who
 * takes the place of somebody who withdraws is decided by {@link org.plumbline.methods.sortition.draw.Replacing} from that
 * order and the quotas alone. All of it can be done again with paper, a calculator of checksums and patience.
 *
 * <p>RFC 3797, "Publicly Verifiable Nominations Committee (NomCom) Random Selection", sections 4 and 6, with SHA-256 in place
 * of MD5 unless a recipe says otherwise. Left out on purpose: fetching values. Whoever draws types what was published, and
 * everybody can compare.
 */
@NullMarked
package org.plumbline.methods.sortition.draw;

import org.jspecify.annotations.NullMarked;
