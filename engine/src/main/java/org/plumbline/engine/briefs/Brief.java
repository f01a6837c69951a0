package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Table;

/**
 * What is known of one place. Every figure is in {@link #figures()} and from there in the table of that name.
 *
 * @param asked the one place
 * @param drawing how an area of one's own was counted; empty for any other place
 * @param districts the study of districts that was read
 * @param list the study of wards that was read; empty unless the place is one
 * @param standings on one measure, or for a ward on two
 * @param listed for a ward
 * @param alike the places that it is most like in structure; empty for a region, and where the recipe names none
 * @param inside empty where nothing is known of neighbourhoods
 * @param local empty where the recipe says nothing from local indicators
 * @param published the tables of the brief itself
 */
public record Brief(
        Lineage lineage,
        List<Asked> asked,
        Subject subject,
        Optional<Drawing> drawing,
        IndexStudy districts,
        Optional<TargetStudy> list,
        List<Standing> standings,
        Optional<Listed> listed,
        Optional<Alike> alike,
        Drivers drivers,
        Beside beside,
        Money money,
        Optional<Inside> inside,
        Optional<Local> local,
        List<Figure> figures,
        List<Table> published)
        implements Computed {

    public Brief {
        asked = List.copyOf(asked);
        standings = List.copyOf(standings);
        figures = List.copyOf(figures);
        published = List.copyOf(published);
    }
}
