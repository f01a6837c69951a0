package org.plumbline.engine.find.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.find.Around;
import org.plumbline.engine.find.Placing;
import org.plumbline.engine.find.PostcodeIndex;
import org.plumbline.engine.find.Start;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Postcode;
import org.plumbline.sources.postcodes.PostcodeDirectory;

/**
 * From what stands in a row to what is appended to it. Remembers an answer for each different set of places, of which there are
 * as many as neighbourhoods, and nothing for a row.
 */
final class Answers {
    private static final int MOST_NAMED = 4;

    private final List<Addition> additions;
    private final Placing placing;
    private final PostcodeIndex postcodes;
    private final List<String> empty;
    private final Map<PostcodeDirectory, @Nullable Answer[]> byPlacement = new HashMap<>();
    /** The places that the file gives the postcodes of a placement whose point decides which others they lie in. */
    private final Map<PostcodeDirectory, @Nullable List<Start>[]> pointed = new HashMap<>();

    private final Map<List<Start>, Answer> byStarts = new HashMap<>();
    private final Map<AreaCode, Answer> byCode = new HashMap<>();

    Answers(List<Addition> additions, Placing placing, PostcodeIndex postcodes) {
        this.additions = additions;
        this.placing = placing;
        this.postcodes = postcodes;
        this.empty = additions.stream().flatMap(one -> one.empty().stream()).toList();
    }

    Answer of(String text) {
        if (text.isBlank()) {
            return Answer.failed(empty, Why.EMPTY);
        }
        long postcode = BatchInput.postcode(text);
        if (postcode != Postcode.NONE) {
            return ofPostcode(postcode);
        }
        String plain = text.length() > 20 ? text : text.strip().toUpperCase(Locale.ROOT);
        return AreaCode.isOne(plain) ? ofCode(new AreaCode(plain)) : Answer.failed(empty, Why.NEITHER);
    }

    private Answer ofCode(AreaCode code) {
        Answer known = byCode.get(code);
        if (known != null) {
            return known;
        }
        List<Start> starts = placing.starts(code);
        if (starts.isEmpty()) {
            return Answer.failed(empty, Why.NO_CODE); // not remembered: there can be as many as rows
        }
        Answer answer = answer(placing.complete(starts, Optional.empty()));
        byCode.put(code, answer);
        return answer;
    }

    private Answer ofPostcode(long key) {
        Optional<PostcodeIndex.Entry> found = postcodes.find(key);
        if (found.isEmpty()) {
            return Answer.failed(empty, postcodes.coversAreaOf(key) ? Why.NOT_INSTALLED : Why.OTHER_AREA);
        }
        PostcodeIndex.Entry entry = found.get();
        Answer answer = ofEntry(entry);
        return entry.directory()
                .ended(entry.place())
                .map(month -> answer.withNote("this postcode was ended in " + month))
                .orElse(answer);
    }

    private Answer ofEntry(PostcodeIndex.Entry entry) {
        @Nullable
        Answer[] known = byPlacement.computeIfAbsent(
                entry.directory(), its -> new Answer[its.placements().size()]);
        Answer answer = known[entry.placement()];
        if (answer != null) {
            return answer;
        }
        @Nullable
        List<Start>[] owns = pointed.computeIfAbsent(
                entry.directory(), its -> lists(its.placements().size()));
        List<Start> own = owns[entry.placement()];
        if (own == null) {
            own = postcodes.own(entry);
            if (postcodes.needsPoint(own)) {
                owns[entry.placement()] = own;
            }
        }
        if (owns[entry.placement()] != null) {
            return byStarts.computeIfAbsent(postcodes.starts(entry, own, all -> true), this::answer);
        }
        Answer first = answer(postcodes.starts(entry, own, all -> true));
        known[entry.placement()] = first;
        return first;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type arguments
    private static @Nullable List<Start>[] lists(int size) {
        return new List[size];
    }

    private Answer answer(List<Start> starts) {
        List<String> cells = new ArrayList<>();
        Set<Boundaries> without = new LinkedHashSet<>();
        boolean placed = false;
        boolean byPoint = false;
        for (Addition addition : additions) {
            Optional<Around> around = placing.find(starts, addition.at());
            cells.addAll(around.map(one -> addition.cellsOf(one.place().code())).orElseGet(addition::empty));
            placed |= around.isPresent();
            byPoint |= around.isPresent() && starts.stream().anyMatch(Start::approximate);
            if (around.isEmpty()) {
                without.add(addition.at());
            }
        }
        List<String> notes = new ArrayList<>();
        if (byPoint) {
            notes.add("the " + AreaType.LSOA.singular() + " follows from a point, approximate");
        }
        notes.addAll(several(starts, without));
        if (!placed && notes.isEmpty()) {
            return Answer.failed(empty, Why.NO_PLACE);
        }
        if (!without.isEmpty()) {
            notes.add("nothing is known for "
                    + without.stream().map(Boundaries::toString).collect(Collectors.joining(", ")));
        }
        String note = String.join("; ", notes);
        return placed
                ? new Answer(List.copyOf(cells), note, Optional.empty())
                : new Answer(empty, note, Optional.of(Why.SEVERAL));
    }

    /** Of those that it lies in several of, which; they are taken out of {@code without}. Parts of a place go without saying. */
    private List<String> several(List<Start> starts, Set<Boundaries> without) {
        List<String> told = new ArrayList<>();
        for (Boundaries boundaries : List.copyOf(without)) {
            List<Place> among = placing.among(starts, boundaries);
            if (!among.isEmpty()) {
                without.remove(boundaries);
                told.add("of " + boundaries + " it lies in several: "
                        + among.stream().limit(MOST_NAMED).map(Place::name).collect(Collectors.joining(", "))
                        + (among.size() > MOST_NAMED ? " and " + (among.size() - MOST_NAMED) + " more" : ""));
            }
        }
        return told;
    }
}
