package org.plumbline.engine.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.postcodes.InstalledPostcodes;
import org.plumbline.sources.postcodes.PostcodeDirectory;

/**
 * The postcodes that are installed, and the places from which look-ups lead on. What is installed is read when the first
 * postcode is looked up, outlines when the first one has nothing but a point.
 */
public final class PostcodeIndex {
    private static final String OUTLINES = "boundaries-lsoa-2011";
    private static final Boundaries DISTRICTS_2019 = Boundaries.of(AreaType.LTLA, 2019);

    private static final String HOW_TO_INSTALL = """
            To install one, free of charge and under the Open Government Licence:
              ONS Postcode Directory   Office for National Statistics, https://geoportal.statistics.gov.uk/ (search for ONSPD):
                                       every postcode with the codes of its places, those that have ended among them
              Code-Point Open          Ordnance Survey, https://osdatahub.os.uk/downloads/open/CodePointOpen:
                                       every postcode in use in Great Britain with a point and its district
            Unpack it and name the file or its folder with --postcodes PATH or PLUMBLINE_POSTCODES=PATH, or put it into a folder
            "postcodes" in the mirror.""";

    private final Catalogue catalogue;
    private final Optional<Path> named;
    private final TableReads reads;
    private final Placing placing;
    private @Nullable InstalledPostcodes installed;
    private @Nullable Outlines outlines;

    /** @param named a file or folder of postcodes; empty for what lies in the mirror */
    public PostcodeIndex(Catalogue catalogue, Optional<Path> named, TableReads reads, Placing placing) {
        this.catalogue = catalogue;
        this.named = named;
        this.reads = reads;
        this.placing = placing;
    }

    /** A postcode in a directory. */
    public record Entry(PostcodeDirectory directory, int place) {
        public int placement() {
            return directory.placementOf(place);
        }
    }

    /**
     * What is installed.
     *
     * @throws CannotSay if nothing is, saying how to install it
     * @throws org.plumbline.model.problems.WrongInput with what is wrong with it
     */
    public InstalledPostcodes installed() {
        InstalledPostcodes here = installed;
        if (here == null) {
            here = InstalledPostcodes.read(named, catalogue);
            if (here.directories().isEmpty()) {
                throw new CannotSay(
                        "No postcodes are installed here, so where one lies cannot be said.\n" + HOW_TO_INSTALL);
            }
            installed = here;
        }
        return here;
    }

    /** How to get more than the extracts; empty where a whole file is installed. */
    public Optional<String> howToInstall() {
        return installed().extracts() ? Optional.of(HOW_TO_INSTALL) : Optional.empty();
    }

    /** What postcodes were looked up in, a line each, with the words that its licence asks for; none where none was. */
    public List<String> described() {
        InstalledPostcodes here = installed;
        return here == null
                ? List.of()
                : here.directories().stream()
                        .map(directory -> directory.edition().title() + ", " + directory.size() + " postcodes. "
                                + directory.edition().product().attribution())
                        .toList();
    }

    /** The postcode of that key; empty where it is not in what is installed, which does not mean that there is none. */
    public Optional<Entry> find(long key) {
        for (PostcodeDirectory directory : installed().directories()) {
            int place = directory.find(key);
            if (place != PostcodeDirectory.ABSENT) {
                return Optional.of(new Entry(directory, place));
            }
        }
        return Optional.empty();
    }

    public boolean coversAreaOf(long key) {
        return installed().directories().stream().anyMatch(directory -> directory.coversAreaOf(key));
    }

    /** The places that the file itself gives. */
    public List<Start> own(Entry entry) {
        return placing.starts(entry.directory().placements().get(entry.placement()));
    }

    /** Whether {@link #starts} depends on the postcode's point and not on the codes of its places alone. */
    public boolean needsPoint(List<Start> own) {
        return placing.needsPoint(own) || (!hasNeighbourhood(own) && isEnglish(own));
    }

    /**
     * The places that it is known to lie in: the file's own, and neighbourhoods by its point where the file gives none.
     *
     * @param among of these neighbourhoods, read at the first call that needs outlines
     */
    public List<Start> starts(Entry entry, List<Start> own, Predicate<AreaCode> among) {
        List<Start> starts = own;
        if (!hasNeighbourhood(own) && isEnglish(own)) {
            Optional<AreaCode> around = entry.directory()
                    .lonLatOf(entry.place())
                    .flatMap(point -> outlines(among).around(point));
            if (around.isPresent()) {
                starts = new ArrayList<>(own);
                starts.add(new Start(Placing.LSOA_2011, around.get(), true));
            }
        }
        return placing.needsPoint(starts)
                ? placing.complete(starts, entry.directory().point(entry.place()))
                : placing.complete(starts, Optional.empty());
    }

    /** The neighbourhoods of the districts that a postcode is known to lie in: its outlines are few. */
    public Predicate<AreaCode> neighbourhoodsOf(List<Start> own) {
        Optional<AreaCode> district =
                placing.find(own, DISTRICTS_2019).map(around -> around.place().code());
        return code -> district.isEmpty()
                || placing.lookups()
                        .around(Placing.LSOA_2011, code, DISTRICTS_2019)
                        .contains(district.get());
    }

    private static boolean hasNeighbourhood(List<Start> starts) {
        return starts.stream().anyMatch(start -> start.boundaries().type() == AreaType.LSOA);
    }

    private static boolean isEnglish(List<Start> starts) {
        return starts.stream().anyMatch(start -> start.code().text().startsWith("E"));
    }

    private Outlines outlines(Predicate<AreaCode> among) {
        Outlines here = outlines;
        if (here == null) {
            here = new Outlines(reads.shapes(OUTLINES, among));
            outlines = here;
        }
        return here;
    }
}
