package org.plumbline.model.sortition;

/**
 * A citizens' panel that is to be drawn: what it must look like and who volunteered.
 *
 * @param title what people call it
 * @param onePerHousehold whether at most one person of a household may be on the panel
 */
public record Assembly(String title, Quotas quotas, Pool pool, boolean onePerHousehold) {

    public Assembly {
        if (pool.features() != quotas.features().size()) {
            throw new IllegalArgumentException(pool.features() + " features of people, "
                    + quotas.features().size() + " with quotas");
        }
        for (int feature = 0; feature < pool.features(); feature++) {
            int values = quotas.features().get(feature).quotas().size();
            for (int person = 0; person < pool.people(); person++) {
                int value = pool.value(person, feature);
                if (value < 0 || value >= values) {
                    throw new IllegalArgumentException("person " + person + " has value " + value + " of " + values);
                }
            }
        }
    }
}
