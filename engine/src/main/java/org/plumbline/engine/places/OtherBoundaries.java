package org.plumbline.engine.places;

import java.util.List;
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

    /**
     * A register that is here.
     *
     * @param fitting how many codes of the file it lists: counted once, as a file of the wrong kind is strange in every row
     */
    private record Other(Boundaries boundaries, Places places, int fitting) {}

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
        List<Other> others = others(stated);
        int fitting = figures.countAmong(places);
        KnownPlaces known = known(stated, places);
        Problems problems = new Problems();
        for (OwnFigures.Entry entry : strange) {
            List<Other> homes = homes(entry.code(), others);
            problems.add(homes.isEmpty() ? unknown(entry, known) : elsewhere(entry, stated, fitting, homes));
        }
        problems.throwIfAny();
    }

    /** Every other register that is here: a table that is missing only makes the advice poorer. */
    private List<Other> others(Boundaries stated) {
        List<Register> registers = Atlas.registers().stream()
                .filter(register -> !register.boundaries().equals(stated))
                .filter(register -> catalogue.isHere(register.table()))
                .toList();
        TableReads reads = new TableReads(catalogue);
        registers.forEach(register -> register.want(reads));
        return registers.stream()
                .map(register -> {
                    Places places = register.places(reads, Conversions.NATIONS);
                    return new Other(register.boundaries(), places, figures.countAmong(places));
                })
                .toList();
    }

    /** Those that the code is of, and of these the ones that most codes of the file are of. */
    private static List<Other> homes(AreaCode code, List<Other> others) {
        List<Other> holding = others.stream()
                .filter(other -> other.places().findIndex(code).isPresent())
                .toList();
        int most = holding.stream().mapToInt(Other::fitting).max().orElse(0);
        return holding.stream().filter(other -> other.fitting() == most).toList();
    }

    private Problem elsewhere(OwnFigures.Entry entry, Boundaries stated, int fittingStated, List<Other> homes) {
        Other home = homes.get(0);
        Place place = home.places().at(home.places().indexOf(entry.code()));
        String all = homes.stream().map(other -> other.boundaries().toString()).collect(Collectors.joining(" or "));
        String advice = home.fitting() > fittingStated
                ? "use --from " + home.boundaries() + ": " + home.fitting() + " of the " + figures.size()
                        + " codes of this file are of " + all
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
