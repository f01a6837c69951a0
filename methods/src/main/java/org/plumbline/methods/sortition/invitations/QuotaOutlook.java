package org.plumbline.methods.sortition.invitations;

/**
 * What is to be expected of one value of a feature.
 *
 * @param feature its place among the quotas, as {@code value}
 * @param least how many of them a panel needs, also because of what the other values may have at the most
 * @param expected how many volunteer on average
 * @param shortChance the probability, exact under the model, that fewer than {@code least} do
 */
public record QuotaOutlook(int feature, int value, int least, double expected, double shortChance) {}
