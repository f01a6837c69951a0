package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.engine.areas.Member;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.areas.OwnAreas;
import org.plumbline.engine.studies.Asked;
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
    private final OwnAreas ownAreas;

    Subjects(IndexStudy study, Optional<Country> country, OwnAreas ownAreas) {
        this.districts = study.places();
        this.country = country;
        this.ownAreas = ownAreas;
    }

    /**
     * What is asked of.
     *
     * @param members the neighbourhoods that it is made of; empty where nothing is known of neighbourhoods
     * @param area of somebody's own, where it is one
     */
    record Found(Subject subject, Optional<Members> members, Optional<OwnArea> area) {}

    /** As {@link #find(AreaCode)}, or as {@link OwnAreas#read(Asked.OfArea)} for an area of somebody's own. */
    Found find(Asked asked) {
        return asked instanceof Asked.OfArea area ? own(area) : find(((Asked.OfPlace) asked).code());
    }

    private Found own(Asked.OfArea asked) {
        Country here = country.orElseThrow(() -> withoutNeighbourhoods("an area of your own"));
        OwnArea area = ownAreas.read(asked);
        double[] shares = new double[here.residents().length];
        for (Member member : area.members()) {
            shares[index(here.neighbourhoods(), member.neighbourhood().code())] += member.share();
        }
        Members members = new Members(shares);
        List<Place> around = around(here, members);
        return new Found(
                new Subject(
                        SubjectKind.OWN_AREA,
                        area.fileName(),
                        area.name(),
                        around,
                        districts.findParent(around.get(0))),
                Optional.of(members),
                Optional.of(area));
    }

    private static CannotSay withoutNeighbourhoods(String what) {
        return new CannotSay("Cannot say: a brief of " + what
                + " needs tables of neighbourhoods that do not come with Plumbline. Name a mirror of published tables:"
                + " --mirror DIR or PLUMBLINE_MIRROR=DIR. plumbline sources show iod-2019-lsoa says where they are"
                + " published.");
    }

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
        Country here = country.orElseThrow(() -> withoutNeighbourhoods("a " + type.singular()));
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
        return new Found(
                subject,
                country.map(here -> {
                    int at = here.districts().indexOf(code);
                    int[] districtOf = here.districtOf();
                    return members(here, neighbourhood -> districtOf[neighbourhood] == at);
                }),
                Optional.empty());
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
                Optional.of(members),
                Optional.empty());
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
                Optional.of(members(here, neighbourhood -> regionOf[neighbourhood] == at)),
                Optional.empty());
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
