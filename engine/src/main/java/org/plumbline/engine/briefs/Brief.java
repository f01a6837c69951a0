package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Table;

/**
 * What is known of one place. Every figure is in {@link #figures()} and from there in the table of that name.
 *
 * @param districts the study of districts that was read
 * @param smallAreas that of wards; empty where the recipe reads none
 * @param standings on one measure, or for a ward on two
 * @param listed for a ward
 * @param inside empty where nothing is known of neighbourhoods
 * @param local empty where the recipe says nothing from local indicators
 * @param published the tables of the brief itself
 */
public record Brief(
        Lineage lineage,
        Subject subject,
        IndexStudy districts,
        Optional<TargetStudy> smallAreas,
        List<Standing> standings,
        Optional<Listed> listed,
        List<Driver> drivers,
        Beside beside,
        Money money,
        Optional<Inside> inside,
        Optional<Local> local,
        List<Figure> figures,
        List<Table> published)
        implements Computed {

    @Override
    public List<String> asked() {
        return List.of(subject.id());
    }

    public Brief {
        standings = List.copyOf(standings);
        drivers = List.copyOf(drivers);
        figures = List.copyOf(figures);
        published = List.copyOf(published);
    }
}
