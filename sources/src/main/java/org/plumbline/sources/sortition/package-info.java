/**
 * Files of citizens' panels: how many seats each kind of person is to have, and who volunteered.
 *
 * <p>An organiser has two tables. The categories say for each value of each feature, such as age 30-44, how many seats of the
 * panel it gets at least and at most, and perhaps how far these limits may be moved if they cannot all be kept. The respondents
 * are the people who said yes, one a row. Both are the form that organisers of such panels use, with either pair of headings:
 * {@code category,feature,min,max} or {@code feature,value,min,max}.
 *
 * <p>Reading is strict: a value that no category has, a person with a blank or an id that stands twice is a problem with its
 * line, all of them are told together, and nothing is guessed. What is odd but does no harm, such as {@code female} where the
 * categories say {@code Female}, is told in a {@link org.plumbline.sources.sortition.Remark}. The entry point is
 * {@link org.plumbline.sources.sortition.AssemblyFiles}.
 *
 * <p>Names, addresses and all else that the table of respondents holds of a person stays there. What goes on is a person's
 * values of the features, a number that those at one address share, and a row key made from the id with a secret
 * {@link org.plumbline.sources.sortition.Salt}; the pool stands in the order of the row keys, so that the order of the file says
 * nothing either. {@link org.plumbline.sources.sortition.KeyList}, which says who is who, is the organiser's alone.
 * {@link org.plumbline.sources.sortition.CanonicalAssembly} writes what those may see who may see the pool, of which there is one form
 * only, and reads it back. Whether quotas can be met together is left to the methods.
 */
@NullMarked
package org.plumbline.sources.sortition;

import org.jspecify.annotations.NullMarked;
