package org.plumbline.engine.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.engine.areas.AreaReceipt.Given;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Neighbourhoods;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Land;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.boundaries.Drawing;
import org.plumbline.sources.tables.TableFile;

/** Makes an area of a drawing: the neighbourhoods whose people live around a point inside it. */
final class DrawnArea {
    private static final String OUTLINES = "boundaries-lsoa-2011";
    private static final String NATIONS = "boundaries-country-2020";
    private static final Map<AreaCode, String> OTHER_NATIONS = new TreeMap<>(Map.of(
            new AreaCode("W92000004"), "Wales",
            new AreaCode("S92000003"), "Scotland",
            new AreaCode("N92000002"), "Northern Ireland"));
    private static final int NAMED = 3;

    private final TableReads reads;
    private final Neighbourhoods neighbourhoods;
    private final Places england;
    private final Map<AreaCode, Double> residents;
    private final Centres centres;

    DrawnArea(TableReads reads) {
        this.reads = reads;
        this.neighbourhoods = new Neighbourhoods(reads);
        this.england = neighbourhoods.england();
        this.residents = neighbourhoods.residents();
        this.centres = Centres.read(reads);
    }

    OwnArea area(TableFile file, Drawing drawing, AreaName name) {
        Land land = Land.of(drawing.polygons());
        Map<AreaCode, Double> shares = new TreeMap<>();
        centres.inside(land).forEach(centre -> shares.put(centre.code(), 1.0));
        Optional<Overlap> overlap = overlap(file, land);
        List<String> notes = new ArrayList<>();
        notes.addAll(joined(drawing, land));
        notes.addAll(abroad(land));
        if (shares.isEmpty()) {
            throw nobody(name, land, overlap, notes);
        }
        Set<AreaCode> members = new TreeSet<>(shares.keySet());
        members.removeIf(code -> england.findIndex(code).isEmpty());
        if (overlap.isEmpty()) {
            notes.add(
                    "The outlines of neighbourhoods (" + OUTLINES
                            + ") are not here, so it cannot be said which of them the"
                            + " line cuts, nor how many people the answer hangs on. A mirror that holds them is named with --mirror.");
        }
        return new AreaOfShares(name, reads, neighbourhoods)
                .area(
                        shares,
                        given(file, drawing),
                        overlap.map(its -> its.coverage(members)),
                        overlap.map(its -> its.margin(members, england, residents)),
                        notes);
    }

    private Optional<Overlap> overlap(TableFile file, Land land) {
        if (!reads.has(OUTLINES)) {
            return Optional.empty();
        }
        Set<AreaCode> near = centres.near(land.box());
        Shapes shapes = reads.shapes(OUTLINES, near::contains);
        try {
            return Optional.of(new Overlap(land, shapes));
        } catch (WrongValue tooFine) {
            throw new WrongInput(tooFine.at(Where.file(file.name())));
        }
    }

    private static Given given(TableFile file, Drawing drawing) {
        int polygons = drawing.polygons().size();
        return new Given(
                polygons + " drawn " + (polygons == 1 ? "polygon" : "polygons") + " of " + drawing.points() + " points",
                file.name(),
                file.sha256(),
                "A neighbourhood belongs if the point that its people live around lies inside: the best fit.");
    }

    private static List<String> joined(Drawing drawing, Land land) {
        List<String> notes = new ArrayList<>();
        if (drawing.features() > 1) {
            notes.add("The file has " + drawing.features() + " features; they were joined to one area.");
        }
        double apart = drawing.polygons().stream()
                .mapToDouble(polygon -> Land.of(List.of(polygon)).km2())
                .sum();
        if (apart > land.km2() * (1 + Overlap.SLIVER)) {
            notes.add("Polygons of the drawing overlap; what they share counts once.");
        }
        return notes;
    }

    /** What lies in another nation, by land: where people live there is not known here but for Wales. */
    private List<String> abroad(Land land) {
        if (!reads.has(NATIONS)) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        Shapes nations = reads.shapes(NATIONS, OTHER_NATIONS::containsKey);
        for (Shape nation : nations.list()) {
            double share = Land.of(nation.polygons()).sharedKm2(land) / land.km2();
            if (share > Overlap.SLIVER) {
                notes.add("About " + percent(share) + "% of the land drawn lies in " + OTHER_NATIONS.get(nation.code())
                        + ", which is left out: the indices that are studied here are England's.");
            }
        }
        return notes;
    }

    private static String percent(double share) {
        return Decimals.fixed(100 * Math.min(1, share), 0);
    }

    private NoAnswer nobody(AreaName name, Land land, Optional<Overlap> overlap, List<String> notes) {
        List<Overlap.Piece> touched = overlap.map(Overlap::touched).orElse(List.of()).stream()
                .filter(piece -> england.findIndex(piece.code()).isPresent())
                .toList();
        String start = "No neighbourhood's people are centred in \"" + name.shown() + "\". ";
        if (!touched.isEmpty()) {
            return new NoAnswer(start + "It lies in "
                    + touched.stream().limit(NAMED).map(this::inWords).collect(Collectors.joining("; "))
                    + (touched.size() > NAMED ? "; and " + (touched.size() - NAMED) + " more" : "")
                    + ". What is published is published for whole neighbourhoods: ask about "
                    + (touched.size() == 1 ? "that one" : "one of these")
                    + ", list them in a CSV, or draw a larger area.");
        }
        Box box = land.box();
        LonLat middle = new LonLat((box.west() + box.east()) / 2, (box.south() + box.north()) / 2);
        Centres.Centre nearest = centres.nearest(middle);
        String where = notes.isEmpty() ? "" : String.join(" ", notes) + " ";
        return new NoAnswer(start
                + (overlap.isEmpty()
                        ? ""
                        : "It lies in no neighbourhood of England"
                                + (notes.isEmpty() ? ", so nobody lives there. " : ". "))
                + where
                + "The nearest neighbourhood is " + place(nearest.code()) + ", whose people live around a point "
                + Decimals.significant(nearest.kmTo(middle), 2)
                + " km from the middle of what was drawn: ask about that.");
    }

    private String inWords(Overlap.Piece piece) {
        return place(piece.code()) + ", "
                + String.format(Locale.UK, "%,d", Math.round(residents.getOrDefault(piece.code(), 0.0)))
                + " residents, of whose land " + Decimals.significant(100 * piece.shareInside(), 2) + "% was drawn";
    }

    private String place(AreaCode code) {
        return england.findIndex(code).isPresent()
                ? england.at(england.indexOf(code)).toString()
                : code + " in Wales";
    }
}
