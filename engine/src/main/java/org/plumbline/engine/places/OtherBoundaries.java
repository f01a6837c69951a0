package org.plumbline.engine.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.places.KnownPlaces;

/** Refuses codes that are not of the boundaries that were said, and says of which they are. */
final class OtherBoundaries {

    private final Catalogue catalogue;
    private final OwnFigures figures;

    OtherBoundaries(Catalogue catalogue, OwnFigures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** @throws org.plumbline.model.problems.WrongInput if the file has a code that is not among {@code places} */
    void refuse(Boundaries stated, Places places) {
        List<OwnFigures.Entry> strange = figures.inOrder().stream()
                .filter(entry -> places.findIndex(entry.code()).isEmpty())
                .toList();
        if (strange.isEmpty()) {
            return;
        }
        Map<Boundaries, Places> others = others(stated);
        KnownPlaces known = known(stated, places);
        Problems problems = new Problems();
        for (OwnFigures.Entry entry : strange) {
            List<Boundaries> homes = homes(entry.code(), others);
            problems.add(homes.isEmpty() ? unknown(entry, known) : elsewhere(entry, stated, places, homes, others));
        }
        problems.throwIfAny();
    }

    /** Every other register that is here: a table that is missing only makes the advice poorer. */
    private Map<Boundaries, Places> others(Boundaries stated) {
        Map<Boundaries, Places> others = new TreeMap<>();
        for (Register register : Atlas.registers()) {
            if (!register.boundaries().equals(stated) && catalogue.isHere(register.table())) {
                TableReads reads = new TableReads(catalogue);
                register.want(reads);
                others.put(register.boundaries(), register.places(reads, Conversions.NATIONS));
            }
        }
        return others;
    }

    /** Those that the code is of, and of these the ones that most codes of the file are of. */
    private List<Boundaries> homes(AreaCode code, Map<Boundaries, Places> others) {
        Map<Boundaries, Integer> count = others.entrySet().stream()
                .filter(other -> other.getValue().findIndex(code).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, other -> figures.countAmong(other.getValue()), Integer::sum, TreeMap::new));
        int most = count.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return count.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Problem elsewhere(
            OwnFigures.Entry entry,
            Boundaries stated,
            Places places,
            List<Boundaries> homes,
            Map<Boundaries, Places> others) {
        Boundaries home = homes.get(0);
        Places there = Optional.ofNullable(others.get(home)).orElseThrow();
        Place place = there.at(there.indexOf(entry.code()));
        String all = homes.stream().map(Boundaries::toString).collect(Collectors.joining(" or "));
        int fitting = figures.countAmong(there);
        String advice = fitting > figures.countAmong(places)
                ? "use --from " + home + ": " + fitting + " of the " + figures.size() + " codes of this file are of "
                        + all
                : "convert the rows of " + all + " apart, or put the places of " + stated + " in";
        return new Problem(
                ProblemCode.UNKNOWN_AREA_CODE,
                entry.where(),
                "a code of other boundaries",
                entry.code().text(),
                "the code of one of the " + stated.words() + " (" + stated + ")",
                place + " is of " + all + "; " + advice);
    }

    private static Problem unknown(OwnFigures.Entry entry, KnownPlaces known) {
        try {
            known.parse(entry.code().text(), "");
        } catch (WrongValue wrong) {
            return wrong.at(entry.where());
        }
        throw new IllegalStateException(entry.code() + " is known");
    }

    private static KnownPlaces known(Boundaries stated, Places places) {
        return new KnownPlaces(
                stated.type(), places.list().stream().collect(Collectors.toMap(Place::code, Place::name)));
    }
}
