package org.plumbline.engine.target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.tables.StudyTables;
import org.plumbline.model.Mirror;

@Tag(Mirror.TAG)
class LeftBehindTest {
    @Test
    void prints() {
        for (String id : new String[] {"left-behind-england-2019", "left-behind-first-list-england-2019"}) {
            var study = MirrorStudy.compute(id, Settings.ofRecipe(), 2);
            for (var table : StudyTables.of(study)) {
                System.out.println("== " + table.name() + " " + table.rows().size());
                if (table.rows().size() < 60)
                    System.out.println(new String(table.toCsv(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
