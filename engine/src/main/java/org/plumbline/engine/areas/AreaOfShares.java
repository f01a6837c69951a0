package org.plumbline.engine.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.engine.areas.AreaReceipt.AreaMargin;
import org.plumbline.engine.areas.AreaReceipt.Coverage;
import org.plumbline.engine.areas.AreaReceipt.Given;
import org.plumbline.engine.areas.AreaReceipt.Headcount;
import org.plumbline.engine.areas.AreaReceipt.PartOf;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.engine.places.Neighbourhoods;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.DataTable;

/** Makes an area of shares of neighbourhoods: whose people those are, and where they lie. */
final class AreaOfShares {
    private static final String INDEX = "iod-2019-lsoa";
    private static final String INDEX_PEOPLE = "population_total";

    private final AreaName name;
    private final TableReads reads;
    private final Neighbourhoods neighbourhoods;
    private final Places england;
    private final Map<AreaCode, Double> residents;

    AreaOfShares(AreaName name, TableReads reads, Neighbourhoods neighbourhoods) {
        this.name = name;
        this.reads = reads;
        this.neighbourhoods = neighbourhoods;
        this.england = neighbourhoods.england();
        this.residents = neighbourhoods.residents();
    }

    OwnArea listed(Map<AreaCode, Double> shares, Given given, List<String> notes) {
        return area(shares, given, Optional.empty(), Optional.empty(), notes);
    }

    /** @throws NoAnswer if no neighbourhood of England has a share */
    OwnArea area(
            Map<AreaCode, Double> shares,
            Given given,
            Optional<Coverage> coverage,
            Optional<AreaMargin> margin,
            List<String> notes) {
        List<Member> members = new ArrayList<>();
        shares.forEach((code, share) -> {
            double rounded = Member.rounded(share);
            if (rounded > 0 && england.findIndex(code).isPresent()) {
                double people = residents.getOrDefault(code, 0.0);
                members.add(new Member(england.at(england.indexOf(code)), rounded, rounded * people));
            }
        });
        List<String> told = new ArrayList<>(name.notes());
        told.addAll(abroad(shares, members.isEmpty()));
        told.addAll(notes);
        AreaReceipt receipt = new AreaReceipt(
                given,
                headcount(members),
                partOf(members, Neighbourhoods.DISTRICTS),
                partOf(members, Neighbourhoods.WARDS),
                coverage,
                margin,
                told,
                reads.tables(),
                reads.sources());
        return new OwnArea(name.shown(), members, receipt);
    }

    /** Neighbourhoods of Wales are known of, but what is studied here was published for England. */
    private List<String> abroad(Map<AreaCode, Double> shares, boolean nothingElse) {
        List<AreaCode> welsh = shares.keySet().stream()
                .filter(code -> england.findIndex(code).isEmpty())
                .toList();
        if (welsh.isEmpty()) {
            return List.of();
        }
        double people = welsh.stream()
                .mapToDouble(code -> shares.getOrDefault(code, 0.0) * residents.getOrDefault(code, 0.0))
                .sum();
        String told = welsh.size() + (welsh.size() == 1 ? " neighbourhood" : " neighbourhoods") + " with "
                + String.format(Locale.UK, "%,d", Math.round(people)) + " residents lie in Wales";
        if (nothingElse) {
            throw new NoAnswer("\"" + name.shown() + "\" holds no neighbourhood of England: " + told
                    + ". The indices that are studied here are England's; ask about an area there.");
        }
        return List.of(told + " and are left out: the indices that are studied here are England's.");
    }

    private Headcount headcount(List<Member> members) {
        double people = members.stream().mapToDouble(Member::residents).sum();
        if (!reads.has(INDEX)) {
            return new Headcount(people, Optional.empty());
        }
        reads.want(INDEX, List.of("lsoa_code", INDEX_PEOPLE));
        DataTable data = reads.data(INDEX);
        double[] numbers = data.numbers(INDEX_PEOPLE);
        Map<AreaCode, Double> byCode = new TreeMap<>();
        for (int row = 0; row < numbers.length; row++) {
            double here = numbers[row];
            data.findCode("lsoa_code", row).ifPresent(code -> byCode.put(code, here));
        }
        double ofIndex = members.stream()
                .mapToDouble(member -> member.share()
                        * byCode.getOrDefault(member.neighbourhood().code(), Double.NaN))
                .sum();
        return new Headcount(people, Double.isNaN(ofIndex) ? Optional.empty() : Optional.of(ofIndex));
    }

    private List<PartOf> partOf(List<Member> members, Boundaries boundaries) {
        Map<AreaCode, AreaCode> parents = neighbourhoods.parents(boundaries);
        Places places = neighbourhoods.places(boundaries);
        Map<AreaCode, List<Member>> byParent = new TreeMap<>();
        for (Member member : members) {
            Optional.ofNullable(parents.get(member.neighbourhood().code()))
                    .filter(code -> places.findIndex(code).isPresent())
                    .ifPresent(code -> byParent.computeIfAbsent(code, none -> new ArrayList<>())
                            .add(member));
        }
        Map<AreaCode, Integer> sizes = new TreeMap<>();
        parents.values().forEach(parent -> sizes.merge(parent, 1, Integer::sum));
        return byParent.entrySet().stream()
                .map(entry -> new PartOf(
                        places.at(places.indexOf(entry.getKey())),
                        entry.getValue().size(),
                        sizes.getOrDefault(entry.getKey(), 0),
                        entry.getValue().stream().mapToDouble(Member::residents).sum()))
                .sorted(Comparator.comparingDouble(PartOf::residents)
                        .reversed()
                        .thenComparing(part -> part.place().code()))
                .toList();
    }
}
