package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.places.Conversion;
import org.plumbline.methods.places.Piece;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import org.plumbline.sources.Catalogue;

/** Carries figures of one's own from the boundaries that they were made for to others. England and Wales. */
public final class Conversions {
    /** England and Wales: the first letters of the codes of their places. */
    static final Set<Character> NATIONS = Set.of('E', 'W');

    private final Catalogue catalogue;

    public Conversions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Boundaries that are known.
     *
     * @param places how many there are of England and Wales; empty where the table that lists them is not here
     * @param reached to which others figures of these can be carried
     */
    public record Known(Boundaries boundaries, OptionalInt places, List<Boundaries> reached) {
        public Known {
            reached = List.copyOf(reached);
        }
    }

    /** All boundaries, from small areas to large ones. */
    public List<Known> list() {
        TableReads reads = new TableReads(catalogue);
        List<Register> here = Atlas.registers().stream()
                .filter(register -> catalogue.isHere(register.table()))
                .toList();
        here.forEach(register -> register.want(reads));
        return Atlas.registers().stream()
                .map(register -> new Known(
                        register.boundaries(),
                        here.contains(register)
                                ? OptionalInt.of(register.places(reads, NATIONS).size())
                                : OptionalInt.empty(),
                        Route.reachedFrom(register.boundaries())))
                .toList();
    }

    /**
     * The boundaries of that name.
     *
     * @throws NoAnswer if there are none
     */
    public static Boundaries get(String text) {
        return Atlas.find(text)
                .orElseThrow(() -> new NoAnswer("No boundaries are called \"" + Quotation.shortened(text)
                        + "\". There are: "
                        + joined(Atlas.registers().stream()
                                .map(Register::boundaries)
                                .toList())
                        + "."));
    }

    /**
     * The figures of a file, carried.
     *
     * @throws NoAnswer if no look-up leads from the one to the other
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public Carried carry(ConversionRequest request) {
        Route route = Route.find(request.from(), request.to())
                .orElseThrow(() -> new NoAnswer("No look-up here leads from " + request.from() + " to " + request.to()
                        + ". From " + request.from() + " figures can be carried to: "
                        + joined(Route.reachedFrom(request.from())) + "."));
        OwnFigures figures = OwnFigures.read(request);
        TableReads reads = new TableReads(catalogue);
        route.want(reads);
        Set<Character> nations = nations(figures);
        Register start = Atlas.register(route.start());
        new OtherBoundaries(catalogue, figures).refuse(route.start(), start.places(reads, nations));
        return carried(request, route, figures, conversion(route, reads, nations, request, figures), reads);
    }

    /** The nations that the file is about: a table of England alone does not lack Wales. */
    private static Set<Character> nations(OwnFigures figures) {
        Set<Character> nations = new HashSet<>(figures.nations());
        nations.retainAll(NATIONS);
        return nations.isEmpty() ? NATIONS : nations;
    }

    private static Conversion conversion(
            Route route, TableReads reads, Set<Character> nations, ConversionRequest request, OwnFigures figures) {
        List<Conversion> conversions = new ArrayList<>();
        Places here = Atlas.register(route.start()).places(reads, nations);
        for (Step step : route.steps()) {
            Register register = Atlas.register(step.to());
            if (!register.holds(reads, nations)) {
                throw new NoAnswer("There are no " + step.to().words() + " where the places of this file lie.");
            }
            Places there = register.places(reads, nations);
            conversions.add(
                    conversions.isEmpty() && request.weight().isPresent()
                            ? step.pieces(reads, here, there)
                                    .weightedBy(
                                            figures.weights(request.columns().size(), here))
                            : step.conversion(reads, here, there));
            here = there;
        }
        return conversions.stream().reduce(Conversion::then).orElseThrow();
    }

    private static Carried carried(
            ConversionRequest request, Route route, OwnFigures figures, Conversion conversion, TableReads reads) {
        List<CarriedColumn> columns = new ArrayList<>();
        for (String name : request.columns()) {
            double[] given = figures.laidOut(columns.size(), conversion.from());
            columns.add(
                    request.counts().contains(name)
                            ? CarriedColumn.count(name, given, conversion)
                            : CarriedColumn.rate(name, given, conversion, request.allowGaps()));
        }
        List<Integer> reached = reached(conversion, figures);
        Set<Integer> shown = Set.copyOf(reached);
        return new Carried(
                route.words(),
                route.describeSteps(request.weight()),
                figures.size(),
                reached.size(),
                conversion.receipt(shown::contains),
                columns,
                new Losses(conversion, figures, columns, reached).list(),
                reads.tables(),
                reads.sources(),
                new CarriedTable(conversion.to(), columns, reached).table());
    }

    /** The places that something of a row of the file goes to, in order. */
    private static List<Integer> reached(Conversion conversion, OwnFigures figures) {
        return conversion.pieces().stream()
                .filter(piece -> figures.has(conversion.from().at(piece.from()).code()))
                .map(Piece::to)
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(List<Boundaries> boundaries) {
        return boundaries.stream().map(Boundaries::toString).collect(Collectors.joining(", "));
    }
}
