package org.plumbline.engine.sortition.quotas;

import java.util.List;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** The file of quotas as organisers have it: {@code feature,value,min,max}. */
final class CategoriesFile {
    private CategoriesFile() {}

    static byte[] bytes(Quotas quotas) {
        PanelCsv csv = new PanelCsv().row(List.of("feature", "value", "min", "max"));
        for (Feature feature : quotas.features()) {
            for (Quota quota : feature.quotas()) {
                csv.row(List.of(
                        feature.name(),
                        quota.value(),
                        Integer.toString(quota.least()),
                        Integer.toString(quota.most())));
            }
        }
        return csv.bytes();
    }
}
