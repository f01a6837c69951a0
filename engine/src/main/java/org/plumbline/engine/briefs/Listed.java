package org.plumbline.engine.briefs;

/**
 * Whether a ward is on the list of a target, and how sure that is.
 *
 * @param title of the list
 * @param on 1 if it is
 * @param near the share of near choices that list it
 * @param far the share of other concepts that list it
 */
public record Listed(String title, Figure on, Figure near, Figure far) {

    public boolean isOn() {
        return on.value().equals("1");
    }
}
