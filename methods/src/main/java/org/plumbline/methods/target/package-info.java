/**
 * Which places a rule over indices picks out, and what that says of the people who live in them.
 *
 * <p>Indices of small areas are carried up to the areas that they lie in ({@link org.plumbline.methods.target.AreaMeans}, {@link
 * org.plumbline.methods.target.AuthoritySummaries}, as the technical report of the English indices of deprivation does it), places
 * are listed that are worst on two indices at once ({@link org.plumbline.methods.target.WorstOnBoth}, the entry point, after the
 * "left behind" rule of OCSI and Local Trust), and beside every list stands what an average hides ({@link
 * org.plumbline.methods.target.Spread}), whom it misses ({@link org.plumbline.methods.target.PeopleReached}) and how far it depends on
 * choices ({@link org.plumbline.methods.target.ListMargins}). A place is a dense index; NaN is "not observed". What should follow from
 * being listed is left out on purpose.
 */
@NullMarked
package org.plumbline.methods.target;

import org.jspecify.annotations.NullMarked;
