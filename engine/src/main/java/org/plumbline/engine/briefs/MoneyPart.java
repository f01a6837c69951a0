package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.RuleShares;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Interval;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.Place;

/** Reads what districts were awarded, and their shares, from the tables of a study; adds them up for a region. */
final class MoneyPart {
    private static final String DISTRICTS = "districts";
    private static final String BY_TENTH = "audit-by-tenth";

    private final Figures figures;
    private final StudyCells cells;
    private final FundingAnswer funding;
    private final Subject subject;
    private final int[] districts;

    MoneyPart(Figures figures, StudyCells cells, IndexStudy study, Subject subject) {
        this.figures = figures;
        this.cells = cells;
        this.funding = study.funding();
        this.subject = subject;
        List<Place> whose = subject.kind() == SubjectKind.REGION ? subject.districts() : List.of(subject.district());
        this.districts = whose.stream()
                .mapToInt(district -> funding.places().indexOf(district.code()))
                .toArray();
    }

    Money money() {
        Figure residents = sum("money.residents", "population", FigureUnit.PEOPLE, people());
        return new Money(
                funding.audit().recipe().awards().fund(),
                subject.kind() == SubjectKind.REGION
                        ? subject.name()
                        : subject.district().name(),
                residents,
                when(),
                figures.worked(
                        "money.pot.per-head",
                        "all the money of the fund in England, to whomever it was awarded, for each resident of all districts",
                        Decimals.poundsPerHead(
                                funding.allocation().potPence(),
                                Arrays.stream(funding.population().toArray()).sum()),
                        FigureUnit.POUNDS_PER_HEAD,
                        "awards, districts",
                        "the sum of the awards by all residents"),
                funding.audit().attributions().stream().map(this::awarded).toList(),
                funding.allocation().shares().stream().map(this::rule).toList(),
                margin("low"),
                margin("high"),
                figures.keep(cells.findRow("key-figures", List.of("figure"), List.of("draws"))
                        .orElseThrow()
                        .figure("money.choices", "value", FigureUnit.COUNT, "choices drawn for the margins")),
                projects());
    }

    private Money.Awarded awarded(AttributionAnswer audited) {
        String rule = audited.use().id();
        String column = "awarded_" + columnName(rule);
        long pence = Arrays.stream(districts).mapToLong(audited.awards()::pence).sum();
        long awards =
                Arrays.stream(districts).mapToLong(audited.awards()::awards).sum();
        String id = "money.awarded." + rule;
        return new Money.Awarded(
                audited.use().title(),
                sum(id + ".awards", "awards_" + columnName(rule), FigureUnit.COUNT, Long.toString(awards)),
                sum(id + ".pounds", column + "_gbp", FigureUnit.POUNDS, Sterling.plain(pence)),
                sum(id + ".per-head", column + "_per_head_gbp", FigureUnit.POUNDS_PER_HEAD, perHead(pence)),
                figures.keep(cells.findRow(BY_TENTH, List.of("money", "group"), List.of("awarded-" + rule, "all"))
                        .orElseThrow()
                        .figure(
                                id + ".country-per-head",
                                "per_head_gbp",
                                FigureUnit.POUNDS_PER_HEAD,
                                "awarded for each resident of all districts, counted "
                                        + audited.use().title())),
                figures.share(
                        id + ".more-on-choices",
                        "share of the stated choices, 0 to 1, under which this is more than the share under the rule "
                                + funding.allocation().main().rule().title(),
                        funding.allocation().margins().shareBelow(indices(), pence),
                        "draws",
                        "choices under which the share is the smaller, of all"));
    }

    private List<Integer> indices() {
        return Arrays.stream(districts).boxed().toList();
    }

    private String when() {
        return funding.table()
                .findIndicator(funding.allocation().recipe().populationColumn())
                .map(indicator -> indicator.period().toString())
                .orElse("");
    }

    private Money.UnderRule rule(RuleShares shares) {
        String rule = shares.rule().id();
        String column = "share_" + columnName(rule);
        long pence = Arrays.stream(districts).mapToLong(shares::pence).sum();
        String id = "money.share." + rule;
        return new Money.UnderRule(
                shares.rule().title(),
                sum(id + ".pounds", column + "_gbp", FigureUnit.POUNDS, Sterling.plain(pence)),
                sum(id + ".per-head", column + "_per_head_gbp", FigureUnit.POUNDS_PER_HEAD, perHead(pence)));
    }

    /** The draws of several districts are summed before the interval is taken, so their margins are not added up. */
    private Figure margin(String end) {
        String rule = funding.allocation().main().rule().id();
        String column = "share_" + columnName(rule) + "_" + end + "_gbp";
        Interval interval = funding.allocation().margins().intervalOfSum(indices());
        return sum(
                "money.share." + rule + "." + end,
                column,
                FigureUnit.POUNDS,
                Sterling.plain(end.equals("low") ? interval.low() : interval.high()));
    }

    /** The cell of one district, or what was worked out for several. */
    private Figure sum(String id, String column, FigureUnit unit, String ofSeveral) {
        StudyCells.Row first = cells.findPlace(
                        DISTRICTS, funding.places().at(districts[0]).code().text())
                .orElseThrow();
        return districts.length == 1
                ? figures.keep(first.figure(id, column, unit))
                : figures.worked(
                        id,
                        first.field(column).meaning(),
                        ofSeveral,
                        unit,
                        DISTRICTS + ", " + column,
                        "of the " + districts.length + " districts of " + subject.name() + " together");
    }

    private String people() {
        return Decimals.fixed(population(), 0);
    }

    private double population() {
        double[] population = funding.population().toArray();
        return Arrays.stream(districts).mapToDouble(at -> population[at]).sum();
    }

    private String perHead(long pence) {
        return Decimals.poundsPerHead(pence, population());
    }

    private List<Money.Project> projects() {
        String rule = funding.audit().attributions().get(0).use().id();
        List<String> codes = Arrays.stream(districts)
                .mapToObj(at -> funding.places().at(at).code().text())
                .toList();
        List<Money.Project> projects = new ArrayList<>();
        for (StudyCells.Row row : cells.rows("awards", List.of("attribution", "award", "code"), rule)) {
            if (codes.contains(row.text("code"))) {
                projects.add(new Money.Project(
                        row.text("project"),
                        row.text("round"),
                        figures.keep(row.figure(
                                "money.project." + row.text("award").toLowerCase(Locale.ROOT),
                                "awarded_gbp",
                                FigureUnit.POUNDS))));
            }
        }
        return projects;
    }

    private static String columnName(String id) {
        return id.replace('-', '_');
    }
}
