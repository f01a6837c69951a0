package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;

/** Finds what a brief is about among the places of the studies that it reads. */
final class Subjects {
    private final Places districts;
    private final Optional<Country> country;

    Subjects(IndexStudy study, Optional<Country> country) {
        this.districts = study.places();
        this.country = country;
    }

    /** What is asked of, with the neighbourhoods that it is made of; none where nothing is known of neighbourhoods. */
    record Found(Subject subject, Optional<Members> members) {}

    /**
     * @throws NoAnswer if no place of the studies has the code
     * @throws CannotSay if it takes tables of neighbourhoods, and the recipe reads none
     */
    Found find(AreaCode code) {
        AreaType type = code.type();
        if (type == AreaType.LTLA) {
            return district(code);
        }
        if (type != AreaType.WARD && type != AreaType.LSOA && type != AreaType.REGION) {
            throw new NoAnswer(
                    "A brief is about a district, a ward, a neighbourhood (LSOA), a region or an area of your own; "
                            + code + " is a " + type.singular() + ".");
        }
        Country here = country.orElseThrow(() -> new CannotSay("Cannot say: a brief of a " + type.singular()
                + " needs tables of neighbourhoods that do not come with Plumbline. Name a mirror of published tables:"
                + " --mirror DIR or PLUMBLINE_MIRROR=DIR. plumbline sources show iod-2019-lsoa says where they are"
                + " published."));
        return switch (SubjectKind.of(type)) {
            case WARD -> ward(here, index(here.wards(), code));
            case NEIGHBOURHOOD -> neighbourhood(here, index(here.neighbourhoods(), code));
            case REGION -> region(here, code);
            case DISTRICT, OWN_AREA -> throw new IllegalStateException("found above: " + code);
        };
    }

    private Found district(AreaCode code) {
        Place district = districts.at(index(districts, code));
        Subject subject = new Subject(
                SubjectKind.DISTRICT, code.text(), district.name(), List.of(district), districts.findParent(district));
        return new Found(subject, country.map(here -> {
            int at = here.districts().indexOf(code);
            int[] districtOf = here.districtOf();
            return members(here, neighbourhood -> districtOf[neighbourhood] == at);
        }));
    }

    private Found ward(Country here, int ward) {
        int[] wardOf = here.wardOf();
        Members members = members(here, neighbourhood -> wardOf[neighbourhood] == ward);
        Place place = here.wards().at(ward);
        if (members.size() == 0) {
            throw new NoAnswer(
                    "No neighbourhood lies in the ward " + place
                            + " by best fit, so nothing is known of its residents. A brief of its district says what there is.");
        }
        return within(here, SubjectKind.WARD, place, members);
    }

    private Found neighbourhood(Country here, int neighbourhood) {
        return within(
                here,
                SubjectKind.NEIGHBOURHOOD,
                here.neighbourhoods().at(neighbourhood),
                members(here, at -> at == neighbourhood));
    }

    private Found within(Country here, SubjectKind kind, Place place, Members members) {
        List<Place> around = around(here, members);
        return new Found(
                new Subject(kind, place.code().text(), place.name(), around, districts.findParent(around.get(0))),
                Optional.of(members));
    }

    /** The districts that the members lie in, the one with most of their residents first. */
    private List<Place> around(Country here, Members members) {
        double[] people = new double[here.districts().size()];
        int[] districtOf = here.districtOf();
        double[] weights = members.toWeights(here.residents());
        for (int neighbourhood : members.toNeighbourhoods()) {
            people[districtOf[neighbourhood]] += weights[neighbourhood];
        }
        return IntStream.range(0, people.length)
                .filter(district -> people[district] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(people[b], people[a]))
                .map(here.districts()::at)
                .map(district -> districts.at(districts.indexOf(district.code())))
                .toList();
    }

    private Found region(Country here, AreaCode code) {
        Place region = here.regions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code, "regions"));
        int at = here.regions().indexOf(region);
        int[] regionOf = here.regionOf();
        List<Place> held = districts.list().stream()
                .filter(district -> district.parent().equals(Optional.of(code)))
                .toList();
        return new Found(
                new Subject(SubjectKind.REGION, code.text(), region.name(), held, Optional.empty()),
                Optional.of(members(here, neighbourhood -> regionOf[neighbourhood] == at)));
    }

    private static Members members(Country here, IntPredicate member) {
        return Members.where(here.residents().length, member);
    }

    private static int index(Places places, AreaCode code) {
        OptionalInt index = places.findIndex(code);
        return index.orElseThrow(() -> unknown(code, places.type().plural() + " of " + places.vintage()));
    }

    private static NoAnswer unknown(AreaCode code, String among) {
        return new NoAnswer(code + " is not among the " + among
                + " that this brief is about. Codes change when boundaries do: plumbline find " + code
                + " says what became of it.");
    }
}
