/**
 * A brief as a document for word processors (Office Open XML, ECMA-376): {@link org.plumbline.app.report.word.WordDocument}
 * puts the same words, tables and pictures into headings, lists and tables that a word processor knows as such, so that a
 * clerk can quote and change them and a screen reader can walk them. Pictures are drawn from the same numbers as those of the page
 * and hold no letters: what they are labelled with is text of the document. The same brief gives the same bytes.
 */
@NullMarked
package org.plumbline.app.report.word;

import org.jspecify.annotations.NullMarked;
