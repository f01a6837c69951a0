package org.plumbline.sources.postcodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/**
 * What postcodes can be looked up in here.
 *
 * @param directories at least one unless nothing is installed; the first that has a postcode answers for it
 * @param extracts whether these are extracts for a few districts only, so that most postcodes are in none
 */
public record InstalledPostcodes(List<PostcodeDirectory> directories, boolean extracts) {
    /** The folder of a mirror in which a file of postcodes is looked for. */
    public static final String FOLDER = "postcodes";

    private static final int WITHOUT_POINT = 90;

    private static final List<Extract> EXTRACTS = List.of(
            new Extract("postcodes-trafford-2025", PostcodeProduct.ONS_DIRECTORY, 2024),
            new Extract("postcodes-rutland-2014", PostcodeProduct.CODE_POINT_OPEN, 2014),
            new Extract("postcodes-newport-2014", PostcodeProduct.CODE_POINT_OPEN, 2014));

    public InstalledPostcodes {
        directories = List.copyOf(directories);
    }

    /**
     * Reads the file or folder that is named, else the folder {@value #FOLDER} of a mirror, else the extracts of the mirror.
     *
     * @return without directories where there is none of these
     * @throws WrongInput if what is named is not there, or anything is wrong in it
     */
    public static InstalledPostcodes read(Optional<Path> named, Catalogue catalogue) {
        Optional<Path> place = named.or(() -> catalogue.findFolder(FOLDER));
        if (place.isPresent()) {
            return new InstalledPostcodes(List.of(PostcodeFiles.read(place.get())), false);
        }
        List<PostcodeDirectory> directories = new ArrayList<>();
        for (Extract extract : EXTRACTS) {
            if (catalogue.isHere(extract.table())) {
                directories.add(extract.directory(catalogue.read(extract.table(), extract.columns())));
            }
        }
        return new InstalledPostcodes(directories, true);
    }

    /** How many postcodes there are in all. */
    public long size() {
        return directories.stream().mapToLong(PostcodeDirectory::size).sum();
    }

    /** A described table that is an extract of one product, of one district. */
    private record Extract(String table, PostcodeProduct product, int year) {

        List<String> columns() {
            return product == PostcodeProduct.ONS_DIRECTORY
                    ? List.of("postcode", "lad_code", "ward_code", "lsoa_code", "longitude", "latitude")
                    : List.of("postcode", "lad_code", "ward_code", "quality", "easting", "northing");
        }

        PostcodeDirectory directory(DataTable data) {
            boolean ons = product == PostcodeProduct.ONS_DIRECTORY;
            double[] across = data.numbers(ons ? "longitude" : "easting");
            double[] up = data.numbers(ons ? "latitude" : "northing");
            int unit = ons ? PostcodeDirectory.MICRODEGREES : 1;
            boolean[] pointless = new boolean[data.rows()];
            if (!ons) {
                double[] quality = data.numbers("quality");
                for (int row = 0; row < quality.length; row++) {
                    pointless[row] = quality[row] >= WITHOUT_POINT;
                }
            }
            List<String> postcodes = data.texts("postcode");
            PostcodeDirectoryBuilder builder = new PostcodeDirectoryBuilder();
            for (int row = 0; row < data.rows(); row++) {
                Optional<AreaCode> neighbourhood = ons ? data.findCode("lsoa_code", row) : Optional.empty();
                int placement = builder.placement(new Placement(
                        data.findCode("lad_code", row),
                        data.findCode("ward_code", row),
                        Optional.empty(),
                        neighbourhood));
                builder.add(
                        key(data, postcodes.get(row), row),
                        placement,
                        pointless[row] ? PostcodeDirectory.NO_POINT : (int) Math.round(across[row] * unit),
                        pointless[row] ? PostcodeDirectory.NO_POINT : (int) Math.round(up[row] * unit),
                        (short) 0);
            }
            String title = data.description().title();
            return builder.done(new PostcodeEdition(product, title, OptionalInt.of(year)), ons);
        }

        private static long key(DataTable data, String text, int row) {
            long key = Postcode.findKey(text);
            if (key == Postcode.NONE) {
                Where where = data.where("postcode", row);
                throw new WrongInput(new Problem(
                        ProblemCode.WRONG_POSTCODE, where, "not a postcode", text, "a postcode such as M15 4AB", ""));
            }
            return key;
        }
    }
}
