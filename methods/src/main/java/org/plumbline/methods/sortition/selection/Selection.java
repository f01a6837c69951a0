package org.plumbline.methods.sortition.selection;

import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;

/**
 * What a method found.
 *
 * @param certificate empty where the method proves nothing of this form (Nash welfare is proved by its own chances, the greedy method not at all)
 * @param finished whether the method came to its end; if not, the lottery is the best so far, and the certificate proves how far from the best it may be
 */
public record Selection(Lottery lottery, Certificate certificate, boolean finished) {}
