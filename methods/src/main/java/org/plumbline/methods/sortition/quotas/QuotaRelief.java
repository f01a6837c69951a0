package org.plumbline.methods.sortition.quotas;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/**
 * Quotas that give way together, so that there is a panel.
 *
 * @param changes in the order of features and values; at least one
 */
public record QuotaRelief(List<QuotaChange> changes) {

    public QuotaRelief {
        changes = List.copyOf(changes);
    }

    /** By how many seats quotas give way, over all of them. */
    public int seats() {
        return changes.stream().mapToInt(QuotaChange::seats).sum();
    }

    /** All quotas after the changes. */
    public Quotas appliedTo(Quotas quotas) {
        List<Feature> features = new ArrayList<>();
        for (int feature = 0; feature < quotas.features().size(); feature++) {
            Feature before = quotas.features().get(feature);
            List<Quota> after = new ArrayList<>(before.quotas());
            for (QuotaChange change : changes) {
                if (change.feature() == feature) {
                    after.set(change.value(), change.after());
                }
            }
            features.add(new Feature(before.name(), after));
        }
        return new Quotas(quotas.panelSize(), features);
    }
}
