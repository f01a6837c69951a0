package org.plumbline.engine.areas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.find.Around;
import org.plumbline.engine.find.Placing;
import org.plumbline.engine.find.PostcodeIndex;
import org.plumbline.engine.find.PostcodeIndex.Entry;
import org.plumbline.engine.find.Start;
import org.plumbline.engine.places.Neighbourhoods;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.postcodes.PostcodeDirectory;

/**
 * Which neighbourhoods of 2011 some postcodes make up. A neighbourhood belongs by the share of its postcodes in use that are
 * listed, which assumes that each has as many residents as the next: how many live at a postcode is not in what is installed.
 */
final class ListedPostcodes {
    private final PostcodeIndex index;
    private final Placing placing;
    private final Map<AreaCode, Double> listed = new TreeMap<>();
    private final Set<AreaCode> districts = new HashSet<>();
    private final Set<PostcodeDirectory> used = new LinkedHashSet<>();
    private int ended;
    private int approximate;

    ListedPostcodes(Catalogue catalogue, Optional<Path> postcodes, TableReads reads) {
        this.placing = new Placing(reads);
        this.index = new PostcodeIndex(catalogue, postcodes, reads, placing);
    }

    /**
     * The share of each neighbourhood, above 0 to 1.
     *
     * @throws org.plumbline.model.problems.WrongInput with each row that is no postcode, or one of which nothing is known here
     * @throws org.plumbline.model.problems.CannotSay if no postcodes are installed
     */
    Map<AreaCode, Double> shares(ListedFile file) {
        Problems problems = new Problems();
        file.entries().forEach(entry -> add(entry, problems));
        problems.throwIfAny();
        Map<AreaCode, Integer> all = inUse();
        Map<AreaCode, Double> shares = new TreeMap<>();
        listed.forEach((code, count) -> shares.put(code, Math.min(1, count / all.getOrDefault(code, 1))));
        return shares;
    }

    private void add(ListedFile.Entry entry, Problems problems) {
        long key = Postcode.findKey(entry.text());
        Optional<Entry> found = key == Postcode.NONE ? Optional.empty() : index.find(key);
        Optional<Around> neighbourhood = found.flatMap(this::neighbourhood);
        if (neighbourhood.isEmpty()) {
            problems.add(key == Postcode.NONE ? wrong(entry) : unknown(entry, key, found.isPresent()));
            return;
        }
        found.ifPresent(its -> used.add(its.directory()));
        if (found.flatMap(its -> its.directory().ended(its.place())).isPresent()) {
            ended++;
            return;
        }
        approximate += neighbourhood.get().approximate() ? 1 : 0;
        AreaCode code = neighbourhood.get().place().code();
        listed.merge(code, entry.share(), Double::sum);
        districts.addAll(placing.lookups().around(Placing.LSOA_2011, code, Neighbourhoods.DISTRICTS));
    }

    private Optional<Around> neighbourhood(Entry entry) {
        return placing.find(index.starts(entry, index.own(entry), any -> true), Placing.LSOA_2011);
    }

    private static Problem wrong(ListedFile.Entry entry) {
        try {
            throw new IllegalStateException("a postcode after all: " + Postcode.parse(entry.text()));
        } catch (WrongValue none) {
            return none.at(entry.where());
        }
    }

    private Problem unknown(ListedFile.Entry entry, long key, boolean installed) {
        String what = "a postcode that is not in what is installed here";
        String area = "a postcode of an area of which nothing is installed here";
        return new Problem(
                ProblemCode.UNKNOWN_AREA_CODE,
                entry.where(),
                installed ? "a postcode whose neighbourhood is not known here" : index.coversAreaOf(key) ? what : area,
                entry.text(),
                "a postcode of England that the installed file has",
                "is it mistyped, or newer than the file? Name a whole directory with --postcodes, or leave it out");
    }

    /** How many postcodes in use each neighbourhood has, of those of the districts that the listed ones lie in. */
    private Map<AreaCode, Integer> inUse() {
        Map<AreaCode, Integer> counts = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (PostcodeDirectory directory : index.installed().directories()) {
            boolean[] near = near(directory);
            for (int place = 0; place < directory.size(); place++) {
                if (near[directory.placementOf(place)]
                        && directory.ended(place).isEmpty()
                        && seen.add(directory.at(place).key())) {
                    neighbourhood(new Entry(directory, place))
                            .map(around -> around.place().code())
                            .filter(listed::containsKey)
                            .ifPresent(code -> counts.merge(code, 1, Integer::sum));
                }
            }
        }
        return counts;
    }

    /** By the number of a placement, whether it lies in one of the districts. */
    private boolean[] near(PostcodeDirectory directory) {
        boolean[] near = new boolean[directory.placements().size()];
        for (int placement = 0; placement < near.length; placement++) {
            List<Start> starts = placing.starts(directory.placements().get(placement));
            near[placement] = placing.find(starts, Neighbourhoods.DISTRICTS)
                    .filter(around -> districts.contains(around.place().code()))
                    .isPresent();
        }
        return near;
    }

    static String method(Map<AreaCode, Double> shares) {
        return shares.values().stream().allMatch(share -> Member.rounded(share) == 1)
                ? "Exactly: every postcode in use of each neighbourhood is listed."
                : "An estimate: each neighbourhood counts by the share of its postcodes in use that are listed, as if each"
                        + " postcode had as many residents.";
    }

    /** What else was done or assumed, and where the postcodes are from. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (ended > 0) {
            notes.add(ended + (ended == 1 ? " listed postcode has" : " listed postcodes have")
                    + " ended, is no address today, and counts for nothing.");
        }
        if (approximate > 0) {
            notes.add("Approximate: " + approximate + (approximate == 1 ? " postcode was" : " postcodes were")
                    + " put into a neighbourhood of 2011 by a point, so near an edge it can be the one next to it.");
        }
        notes.add("It is assumed that all postcodes in use of these neighbourhoods are in what is installed.");
        used.forEach(directory -> notes.add("Postcodes: " + directory.edition().title() + ". "
                + directory.edition().product().attribution()));
        return notes;
    }
}
