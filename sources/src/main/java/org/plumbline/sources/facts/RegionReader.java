package org.plumbline.sources.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.indicators.Indicator;
import org.plumbline.model.indicators.Observation;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.PlainText;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** Reads a table that has one row for each region and nation of the United Kingdom, and one for the whole. */
public final class RegionReader {
    private static final String CODE = "gss_code";
    private static final String NAME = "name";
    private static final Vintage VINTAGE = new Vintage(2019);
    private static final Set<AreaType> TYPES = Set.of(AreaType.REGION, AreaType.COUNTRY, AreaType.UNITED_KINGDOM);
    private static final int LONGEST_NAME = 200;

    private final FigureReader figures;
    private final int expectedRows;

    /** @param indicators the columns of figures, each column named by the indicator's id */
    public RegionReader(List<Indicator> indicators, int expectedRows) {
        this.figures = new FigureReader(indicators);
        this.expectedRows = expectedRows;
    }

    /**
     * The regions and their figures, in the order of the file. A blank cell is a gap.
     *
     * @throws WrongInput with all that is wrong: codes, names, numbers, a region that is missing or stands twice
     */
    public Regions read(TableFile file) {
        Problems problems = new Problems();
        RowKeys codes = new RowKeys(CODE, "place");
        RowKeys names = new RowKeys(NAME, "place");
        List<Place> places = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<String> columns =
                Stream.concat(Stream.of(CODE, NAME), figures.columns().stream()).toList();
        int rows = new TableReader(columns).read(file, problems, row -> {
            AreaCode code = problems.parsed(row.where(CODE), () -> regionCode(row.text(CODE)), StandIn.CODE);
            String name =
                    problems.parsed(row.where(NAME), () -> PlainText.parse(row.text(NAME), LONGEST_NAME), StandIn.TEXT);
            codes.add(row, problems);
            names.add(row, problems);
            places.add(new Place(code, name, VINTAGE, Optional.empty(), Optional.empty()));
            observations.addAll(figures.read(row, code, problems));
        });
        if (rows != expectedRows) {
            problems.add(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(file.name()),
                    "too " + (rows < expectedRows ? "few" : "many") + " rows below the heading",
                    rows + (rows == 1 ? " row" : " rows"),
                    expectedRows + " rows: each region, each nation and the whole",
                    ""));
        }
        problems.throwIfAny();
        return new Regions(places, observations);
    }

    private static AreaCode regionCode(String text) {
        AreaCode code = AreaCode.parse(text);
        if (!TYPES.contains(code.type())) {
            throw new WrongValue(
                    ProblemCode.UNKNOWN_AREA_CODE,
                    "not the code of a region",
                    text,
                    "the code of a region, a nation or the United Kingdom",
                    "this is a code of another kind: " + code.type().singular());
        }
        return code;
    }
}
