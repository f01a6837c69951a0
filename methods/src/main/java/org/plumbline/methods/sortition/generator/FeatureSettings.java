package org.plumbline.methods.sortition.generator;

/**
 * One feature of a made-up pool.
 *
 * @param values how many values it has, at least one; they are called after the feature: {@code age 1}, {@code age 2}
 */
public record FeatureSettings(String name, int values) {

    public FeatureSettings {
        if (name.isBlank() || values < 1) {
            throw new IllegalArgumentException("feature " + name + " with " + values + " values");
        }
    }

    /** What a value is called, by its place from nought. */
    String value(int place) {
        return name + " " + (place + 1);
    }
}
