package org.plumbline.engine.areas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.areas.AreaReceipt.Given;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Neighbourhoods;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.Catalogue;

/** Makes an area of a list: which places its codes are of, and which neighbourhoods those are made of. */
final class ListedArea {
    private final Catalogue catalogue;
    private final Optional<Path> postcodes;
    private final TableReads reads;
    private final Neighbourhoods neighbourhoods;

    /** The codes of one file that are of one kind. */
    private record Kind(Boundaries boundaries, Places places, int fitting) {}

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    ListedArea(Catalogue catalogue, Optional<Path> postcodes, TableReads reads) {
        this.catalogue = catalogue;
        this.postcodes = postcodes;
        this.reads = reads;
        this.neighbourhoods = new Neighbourhoods(reads);
    }

    OwnArea area(ListedFile file, AreaName name) {
        if (file.isOfPostcodes()) {
            return ofPostcodes(file, name);
        }
        Map<AreaCode, ListedFile.Entry> entries = parsed(file);
        Kind kind = kind(entries);
        requireAlike(kind, entries);
        Map<AreaCode, Double> listed = new LinkedHashMap<>();
        entries.forEach((code, entry) -> listed.put(code, entry.share()));
        Map<AreaCode, Double> shares = neighbourhoods.shares(kind.boundaries(), listed);
        return new AreaOfShares(name, reads, neighbourhoods)
                .listed(shares, given(file, kind, shares, listed), empty(kind, listed));
    }

    private OwnArea ofPostcodes(ListedFile file, AreaName name) {
        ListedPostcodes listed = new ListedPostcodes(catalogue, postcodes, reads);
        Map<AreaCode, Double> shares = listed.shares(file);
        String words = file.entries().size() + (file.entries().size() == 1 ? " postcode" : " postcodes");
        Given given = new Given(words, file.file().name(), file.file().sha256(), ListedPostcodes.method(shares));
        return new AreaOfShares(name, reads, neighbourhoods).listed(shares, given, listed.notes());
    }

    private static Map<AreaCode, ListedFile.Entry> parsed(ListedFile file) {
        Problems problems = new Problems();
        Map<AreaCode, ListedFile.Entry> entries = new LinkedHashMap<>();
        for (ListedFile.Entry entry : file.entries()) {
            if (Postcode.isOne(entry.text())) {
                problems.add(among(entry));
                continue;
            }
            problems.parsed(entry.where(), () -> Optional.of(AreaCode.parse(entry.text())), Optional.<AreaCode>empty())
                    .ifPresent(code -> entries.put(code, entry));
        }
        problems.throwIfAny();
        return entries;
    }

    private static Problem among(ListedFile.Entry entry) {
        return new Problem(
                ProblemCode.UNKNOWN_AREA_CODE,
                entry.where(),
                "a postcode among codes",
                entry.text(),
                "codes of places of one kind, as in the rows above; or postcodes in all rows",
                "list the postcodes in a file of their own");
    }

    /** The kind that holds all codes; else the one that holds most. */
    private Kind kind(Map<AreaCode, ListedFile.Entry> entries) {
        List<Kind> kinds = new ArrayList<>();
        for (Boundaries boundaries : Neighbourhoods.LISTABLE) {
            Places places = neighbourhoods.places(boundaries);
            int fitting = (int) entries.keySet().stream()
                    .filter(code -> places.findIndex(code).isPresent())
                    .count();
            kinds.add(new Kind(boundaries, places, fitting));
            if (fitting == entries.size()) {
                return kinds.get(kinds.size() - 1);
            }
        }
        return kinds.stream()
                .reduce((a, b) -> b.fitting() > a.fitting() ? b : a)
                .orElseThrow();
    }

    private void requireAlike(Kind kind, Map<AreaCode, ListedFile.Entry> entries) {
        Problems problems = new Problems();
        entries.forEach((code, entry) -> {
            if (kind.places().findIndex(code).isEmpty()) {
                problems.add(strange(kind, code, entry, entries.size()));
            }
        });
        problems.throwIfAny();
    }

    private Problem strange(Kind kind, AreaCode code, ListedFile.Entry entry, int size) {
        Optional<String> known = neighbourhoods.describe(code);
        String kinds =
                "an area to be listed by neighbourhoods of 2011 or 2021, wards of 2017 or 2019, or districts of 2019";
        return new WrongValue(
                        ProblemCode.UNKNOWN_AREA_CODE,
                        known.isPresent() ? "a code of another kind than the rest" : "unknown area code",
                        code.text(),
                        kind.fitting() == 0
                                ? kinds
                                : "one of the " + kind.boundaries().words() + ", as " + kind.fitting() + " of the "
                                        + size + " codes are",
                        known.map(what -> what + "; list an area by places of one kind")
                                .orElse("look it up with plumbline find; " + kinds))
                .at(entry.where());
    }

    private static Given given(ListedFile file, Kind kind, Map<AreaCode, Double> shares, Map<AreaCode, Double> listed) {
        String words = listed.size() + " "
                + (listed.size() == 1
                        ? kind.boundaries().type().singular() + " of "
                                + kind.boundaries().vintage()
                        : kind.boundaries().words());
        boolean whole = listed.values().stream().allMatch(share -> share == 1);
        return new Given(
                words, file.file().name(), file.file().sha256(), method(kind.boundaries(), whole, isWhole(shares)));
    }

    private static boolean isWhole(Map<AreaCode, Double> shares) {
        return shares.values().stream().allMatch(share -> Member.rounded(share) == 1);
    }

    private static String method(Boundaries boundaries, boolean listedWhole, boolean whole) {
        if (!listedWhole) {
            return "By the shares that the list gives: an estimate, as it is not known who lives in a part.";
        }
        if (boundaries.equals(Neighbourhoods.OF_2011)) {
            return "Exactly as listed.";
        }
        if (boundaries.type() == AreaType.LSOA) {
            return whole
                    ? "Carried exactly: together they are whole neighbourhoods of 2011."
                    : "An estimate: some are parts of a neighbourhood of 2011, counted by the residents of the census of 2021.";
        }
        return "By the neighbourhoods that the statistical office's look-up puts in each"
                + (boundaries.type() == AreaType.WARD ? " as the best fit." : ".");
    }

    /** Wards that no neighbourhood fits best, which a list of them may hold. */
    private List<String> empty(Kind kind, Map<AreaCode, Double> listed) {
        if (kind.boundaries().type() != AreaType.WARD) {
            return List.of();
        }

        Set<AreaCode> filled =
                Set.copyOf(neighbourhoods.parents(kind.boundaries()).values());
        List<String> without = listed.keySet().stream()
                .filter(code -> !filled.contains(code))
                .map(code -> kind.places().at(kind.places().indexOf(code)).toString())
                .toList();
        return without.isEmpty()
                ? List.of()
                : List.of("No neighbourhood fits these wards best, so they count for nothing: "
                        + String.join(", ", without) + ".");
    }
}
