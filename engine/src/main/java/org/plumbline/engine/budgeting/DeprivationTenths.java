package org.plumbline.engine.budgeting;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.engine.data.NeighbourhoodTenths;
import org.plumbline.engine.data.NeighbourhoodTenths.Edition;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.Catalogue;

/**
 * Puts voters who were grouped by the code of their neighbourhood into tenths of neighbourhoods by deprivation, so that codes
 * need not be published. The tenth is that of the area, not of the voter.
 */
public final class DeprivationTenths {
    private static final Pattern COLUMN = Pattern.compile("tenth of deprivation ([0-9]{4}) of (.+)");

    private final Catalogue catalogue;
    private final Edition edition;

    public DeprivationTenths(Catalogue catalogue, Edition edition) {
        this.catalogue = catalogue;
        this.edition = edition;
    }

    /**
     * The same election with its groups taken together by tenth. Voters of whom no neighbourhood of the edition is known are a
     * group of their own.
     *
     * @throws NoAnswer if no voter's group is the code of a neighbourhood of the edition
     * @throws org.plumbline.model.problems.CannotSay if the table is not here
     */
    Election of(Election election) {
        VoterGroups codes = election.groups().orElseThrow();
        NeighbourhoodTenths tenths = NeighbourhoodTenths.read(new TableReads(catalogue), edition);
        int[][] voters = new int[11][election.profile().size()];
        boolean any = false;
        for (int group = 0; group < codes.names().size(); group++) {
            int tenth = tenths.find(codes.names().get(group)).orElse(0);
            any |= tenth > 0;
            for (int ballot = 0; ballot < voters[tenth].length; ballot++) {
                voters[tenth][ballot] += codes.voters(group, ballot);
            }
        }
        if (!any) {
            throw new NoAnswer("Nothing in the column " + codes.column()
                    + " is the code of a neighbourhood (LSOA) of the Indices" + " of Deprivation " + edition.year()
                    + ", so no voter has a tenth. Its codes look like E01000001.");
        }
        int[] kept = IntStream.range(0, voters.length)
                .filter(tenth -> Arrays.stream(voters[tenth]).anyMatch(count -> count > 0))
                .toArray();
        return grouped(
                election,
                new VoterGroups(
                        "tenth of deprivation " + edition.year() + " of " + codes.column(),
                        Arrays.stream(kept).mapToObj(DeprivationTenths::name).toList(),
                        Arrays.stream(kept).mapToObj(tenth -> voters[tenth]).toArray(int[][]::new)));
    }

    /** Empty for voters of whom no tenth is known. */
    private static String name(int tenth) {
        return switch (tenth) {
            case 0 -> "";
            case 1 -> "01, most deprived";
            case 10 -> "10, least deprived";
            default -> "0" + tenth;
        };
    }

    /** The year of the edition, from the name that groups have when they were taken together; empty for other groups. */
    public static Optional<String> yearOf(String column) {
        return part(column, 1);
    }

    /** The column of codes that they were made from. */
    public static Optional<String> columnOf(String column) {
        return part(column, 2);
    }

    private static Optional<String> part(String column, int part) {
        Matcher matched = COLUMN.matcher(column);
        return matched.matches() ? Optional.of(matched.group(part)) : Optional.empty();
    }

    /** What the publication says of its groups. */
    String words() {
        return "taken together by tenth of deprivation (1 is the most deprived), from table " + edition.table();
    }

    private static Election grouped(Election election, VoterGroups groups) {
        return new Election(
                election.title(),
                election.facts(),
                election.money(),
                election.budget(),
                election.voteType(),
                election.projects(),
                election.profile(),
                Optional.of(groups));
    }
}
