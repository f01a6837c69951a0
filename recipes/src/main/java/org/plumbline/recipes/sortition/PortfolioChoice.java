package org.plumbline.recipes.sortition;

/**
 * The list of panels that a public lottery is held over, each as likely as any other.
 *
 * @param panels the most that there may be, 2 to 1,000
 * @param tolerance by how much a chance over the list may differ from the chance that the method gave
 */
public record PortfolioChoice(int panels, double tolerance) {
    public static final int MOST_PANELS = 1_000;

    public PortfolioChoice {
        if (panels < 2 || panels > MOST_PANELS || !(tolerance > 0)) {
            throw new IllegalArgumentException(panels + " panels, within " + tolerance);
        }
    }
}
