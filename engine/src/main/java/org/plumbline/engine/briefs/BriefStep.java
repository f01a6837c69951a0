package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.neighbours.Neighbour;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;

/** Puts the brief of one place together from the evidence. */
final class BriefStep {
    private final Evidence evidence;
    private final Asked asked;
    private final Subjects.Found found;
    private final Subject subject;
    private final IndexStudy districts;
    private final StudyCells ofDistricts;
    private final Figures figures = new Figures();

    BriefStep(Evidence evidence, Asked asked, Subjects.Found found) {
        this.evidence = evidence;
        this.asked = asked;
        this.found = found;
        this.subject = found.subject();
        this.districts = evidence.districts();
        this.ofDistricts = evidence.ofDistricts();
    }

    Brief brief() {
        Optional<Drawing> drawing = found.area().map(area -> new DrawingPart(figures, area).drawing());
        DistrictPart district = new DistrictPart(figures, ofDistricts, districts, subject);
        Optional<AreaPart> area = evidence.country()
                .filter(here -> subject.kind() != SubjectKind.DISTRICT)
                .map(here -> new AreaPart(figures, here, subject, members()));
        Optional<WardPart> ward = evidence.list()
                .filter(study -> subject.kind() == SubjectKind.WARD)
                .map(study -> new WardPart(figures, evidence.ofList().orElseThrow(), study, subject));
        List<Standing> standings = ward.map(WardPart::standings)
                .orElseGet(() -> List.of(area.map(AreaPart::standing).orElseGet(district::standing)));
        Optional<Listed> listed = ward.map(WardPart::listed);
        Drivers drivers = area.map(AreaPart::drivers).orElseGet(district::drivers);
        Beside beside = beside();
        Optional<Alike> alike = evidence.alike(subject.kind()).flatMap(this::alike);
        Money money = new MoneyPart(figures, ofDistricts, districts, subject).money();
        Optional<Inside> inside =
                evidence.country().map(here -> new InsidePart(figures, here, members(), here.people()).inside());
        Optional<Local> local = evidence.local()
                .map(source -> source.part(figures, subject, money.residents().number())
                        .local());
        return new Brief(
                evidence.lineage(),
                List.of(asked),
                subject,
                drawing,
                districts,
                evidence.list(),
                standings,
                listed,
                alike,
                drivers,
                beside,
                money,
                inside,
                local,
                figures.list(),
                tables(local));
    }

    private Members members() {
        return found.members().orElseThrow();
    }

    private Beside beside() {
        BesidePart around = new BesidePart(figures, subject);
        return evidence.country()
                .map(here -> around.ofNeighbourhoods(here, members()))
                .orElseGet(() -> around.ofDistricts(districts, ofDistricts));
    }

    private Optional<Alike> alike(AlikePlaces places) {
        Optional<List<Neighbour>> neighbours =
                found.area().map(places::of).or(() -> places.of(new AreaCode(subject.id())));
        AlikePart part = new AlikePart(figures, places, subject.kind(), measured());
        double[] own = subject.kind() == SubjectKind.DISTRICT
                ? evidence.drawnOfDistrict(subject)
                : evidence.drawnOfMembers(members());
        return neighbours.map(near -> part.alike(near, own));
    }

    /** A place like this one, measured as this one is. */
    private Function<Place, AlikePart.Measured> measured() {
        Country here = evidence.country().orElseThrow();
        return place -> {
            Subjects.Found other = evidence.find(new Asked.OfPlace(place.code()));
            Members those = other.members().orElseThrow();
            double score = here.index().of(those.means(here.residents())).stated()[0];
            return new AlikePart.Measured(
                    score,
                    subject.kind() == SubjectKind.DISTRICT
                            ? evidence.drawnOfDistrict(other.subject())
                            : evidence.drawnOfMembers(those));
        };
    }

    private List<Table> tables(Optional<Local> local) {
        BriefTables tables = new BriefTables(evidence.recipeIds());
        List<Table> published = new ArrayList<>(List.of(tables.figures(figures.list())));
        evidence.country().ifPresent(here -> published.add(tables.neighbourhoods(here, members())));
        local.ifPresent(known -> published.addAll(new LocalTables(evidence.recipeIds(), known).list()));
        return published;
    }
}
