/**
 * Linear and whole-number programmes, and the libraries that solve them.
 *
 * <p>A {@link org.plumbline.methods.solver.Solver} makes empty programmes; columns and rows are added to them, and they may be
 * solved again after a change, from where they stood. OR-Tools does the work where its natives are for this platform; ojAlgo,
 * written in Java, does it elsewhere and checks it in tests. What a solver says is never believed unseen: those who publish a
 * solution check it against the rows, and those who publish a bound prove it in whole numbers.
 */
@NullMarked
package org.plumbline.methods.solver;

import org.jspecify.annotations.NullMarked;
