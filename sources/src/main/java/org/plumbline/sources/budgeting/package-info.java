/**
 * Files of participatory budgets: what was voted on, and every vote.
 *
 * <p>A file says how much money there is, which projects were proposed at what cost, and what each voter chose. Three forms
 * are read and written: Pabulib (one file with the sections META, PROJECTS and VOTES; described at pabulib.org and in
 * arXiv:2012.06539), a plain pair of CSV tables that a spreadsheet makes, and the canonical form that an audit bundle holds,
 * in which the same votes give the same bytes whoever wrote them and in whatever order they voted, and which names no voter.
 *
 * <p>Reading is strict. A ballot that takes more than the vote allows, a voter who stands twice or a project that nobody
 * proposed is a problem with its line, and then nothing is counted; what is odd but does no harm, such as a project that costs
 * more than there is, is told in a {@link org.plumbline.sources.budgeting.Remark}. Nothing is passed over. Votes are read one
 * after the other and merged at once, so that ten million of them need no more memory than the ballots that differ and a
 * number for each voter. The entry point is {@link org.plumbline.sources.budgeting.ElectionReader}. What the votes mean for the
 * money is left to the rules.
 */
@NullMarked
package org.plumbline.sources.budgeting;

import org.jspecify.annotations.NullMarked;
