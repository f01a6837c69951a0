package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.places.Conversion;
import org.plumbline.methods.places.ConversionReceipt;
import org.plumbline.model.places.Place;

/** All that is missing where figures were carried, on the side that they came from and on the one that they went to. */
final class Losses {
    private final Conversion conversion;
    private final OwnFigures figures;
    private final List<CarriedColumn> columns;
    private final List<Integer> reached;
    private final List<Loss> losses = new ArrayList<>();

    Losses(Conversion conversion, OwnFigures figures, List<CarriedColumn> columns, List<Integer> reached) {
        this.conversion = conversion;
        this.figures = figures;
        this.columns = columns;
        this.reached = reached;
    }

    List<Loss> list() {
        String from =
                conversion.from().type().plural() + " of " + conversion.from().vintage();
        String to = conversion.to().type().plural() + " of " + conversion.to().vintage();
        ConversionReceipt receipt = conversion.receipt();
        add(
                "no-row",
                "",
                from + " without a row in the file",
                conversion.from().list().stream()
                        .filter(place -> !figures.has(place.code()))
                        .toList());
        add(
                "goes-nowhere",
                "",
                "rows in none of the " + to + ", whose figures went nowhere",
                receipt.unmappedFrom().stream()
                        .filter(place -> figures.has(place.code()))
                        .toList());
        columns.forEach(column -> gaps(column, to));
        add("nothing-comes", "", to + " that nothing lies in by the look-up", receipt.unmappedTo());
        add("not-reached", "", to + " left out, as the file has no place of theirs", notReached(receipt));
        return losses;
    }

    private void gaps(CarriedColumn column, String to) {
        String name = column.name();
        add("gap", name, "rows without " + name, column.gaps(figures));
        add(
                "left-empty",
                name,
                to + " left without " + name + ", which is not known of all their parts",
                column.empty(reached));
        add("in-part", name, to + " with " + name + " of a part of their residents only", column.partial(reached));
    }

    private List<Place> notReached(ConversionReceipt receipt) {
        Set<Integer> shown = new HashSet<>(reached);
        Set<Place> unmapped = new HashSet<>(receipt.unmappedTo());
        return IntStream.range(0, conversion.to().size())
                .filter(place -> !shown.contains(place))
                .mapToObj(conversion.to()::at)
                .filter(place -> !unmapped.contains(place))
                .toList();
    }

    private void add(String kind, String column, String what, List<Place> places) {
        if (!places.isEmpty()) {
            losses.add(new Loss(kind, column, what, places));
        }
    }
}
