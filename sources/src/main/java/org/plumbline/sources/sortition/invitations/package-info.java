/**
 * Files of invitations to a citizens' panel: the places whose addresses may be written to, who lives there, and the addresses.
 *
 * <p>{@link org.plumbline.sources.sortition.invitations.PlacesFile} has a row for each place with how many addresses it has and,
 * where its maker knows it, its tenth of deprivation. {@link org.plumbline.sources.sortition.invitations.PeopleFile} counts people by
 * the values of features, for all tenths or tenth by tenth. {@link org.plumbline.sources.sortition.invitations.AddressesFile}
 * lists references of addresses; those are the organiser's own and never leave it but into a private file. Reading is strict: all that
 * is wrong is told at once, nothing is guessed.
 */
@NullMarked
package org.plumbline.sources.sortition.invitations;

import org.jspecify.annotations.NullMarked;
