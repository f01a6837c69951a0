package org.plumbline.sources.sortition.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * Reads a CSV of addresses, {@code place,address_reference}: of each place as many references as it has addresses, all different.
 */
public final class AddressesFile {
    private static final String PLACE = "place";
    private static final String REFERENCE = "address_reference";

    private final Map<String, List<String>> references = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Problems problems = new Problems();

    private AddressesFile(List<InvitedPlace> places) {
        places.forEach(place -> references.put(place.code(), new ArrayList<>()));
    }

    /**
     * The references of each place, in the order of the file.
     *
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with it
     */
    public static Map<String, List<String>> read(TableFile file, List<InvitedPlace> places) {
        AddressesFile reading = new AddressesFile(places);
        new TableReader(List.of(PLACE, REFERENCE)).read(file, reading.problems, reading::add);
        reading.problems.throwIfAny();
        reading.requireAll(file.name(), places);
        return new HashMap<>(reading.references);
    }

    private void add(Row row) {
        String place = row.text(PLACE).strip();
        List<String> its = references.get(place);
        if (its == null) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_AREA_CODE,
                    row.where(PLACE),
                    "an address of a place that the file of places has not",
                    place,
                    "the code of one of its " + references.size() + " places",
                    "add the place, or leave its addresses out"));
            return;
        }
        String reference = problems.parsed(
                row.where(REFERENCE), () -> PlainText.parse(row.text(REFERENCE).strip(), PlacesFile.LONGEST), "");
        if (!reference.isEmpty() && !all.add(reference)) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    row.where(REFERENCE),
                    "this address stands twice",
                    "(a reference that stands above)",
                    "each once, whichever place it is of",
                    "delete one of the two rows"));
        }
        its.add(reference);
    }

    private void requireAll(String file, List<InvitedPlace> places) {
        for (InvitedPlace place : places) {
            int listed = references.getOrDefault(place.code(), List.of()).size();
            if (listed != place.addresses()) {
                problems.add(new Problem(
                        ProblemCode.WRONG_NUMBER_OF_ROWS,
                        Where.file(file),
                        "not as many addresses as the file of places says",
                        place.code() + ": " + listed + " addresses",
                        place.addresses() + ", as in line " + place.where().line() + " of "
                                + place.where().file(),
                        "take both from the same register"));
            }
        }
        problems.throwIfAny();
    }
}
