/**
 * Invitations to a citizens' panel: an organiser's places, quotas and, where known, people become a number of letters, their places, and
 * how sure it is that those who answer can make up the panel.
 *
 * <p>The entry point is {@link org.plumbline.engine.sortition.invitations.Invitations};
 * {@link org.plumbline.engine.sortition.invitations.InvitationFiles} are the files that it takes, in the one form in which they are
 * published and read again by whoever checks. References of addresses are never among them:
 * {@link org.plumbline.engine.sortition.invitations.AddressLetters} draws them into a file of the organiser's own, and only how many there
 * are and the checksum of their list is published.
 */
@NullMarked
package org.plumbline.engine.sortition.invitations;

import org.jspecify.annotations.NullMarked;
