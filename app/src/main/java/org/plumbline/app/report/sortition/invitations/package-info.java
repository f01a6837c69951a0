/**
 * The report of an invitation to a citizens' panel, for whoever sends the letters: how many, where to, how sure it is that they are enough,
 * and which quota would be short first.
 *
 * <p>The entry point is {@link org.plumbline.app.report.sortition.invitations.InvitationDocuments}. No address is ever on it.
 */
@NullMarked
package org.plumbline.app.report.sortition.invitations;

import org.jspecify.annotations.NullMarked;
