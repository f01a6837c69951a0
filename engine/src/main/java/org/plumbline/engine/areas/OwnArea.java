package org.plumbline.engine.areas;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.NoAnswer;

/**
 * An area of somebody's own, treated as a place.
 *
 * @param name as it is shown: visible characters, at most {@value AreaName#LONGEST}
 * @param members at least one, in the order of their codes
 */
public record OwnArea(String name, List<Member> members, AreaReceipt receipt) {
    private static final int LONGEST_FILE_NAME = 60;
    private static final int DECIMALS = 6;

    /** @throws NoAnswer if there is no member, or nobody lives in any */
    public OwnArea {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new NoAnswer("\"" + name + "\" holds no neighbourhood of England.");
        }
        if (members.stream().mapToDouble(Member::residents).sum() <= 0) {
            throw new NoAnswer(
                    "Nobody lived in \"" + name + "\" in the middle of 2019, so there is nothing to say of its"
                            + " people. Draw or list an area that people live in.");
        }
    }

    /** How many people are counted, in the middle of 2019. */
    public double residents() {
        return members.stream().mapToDouble(Member::residents).sum();
    }

    /** Whether every neighbourhood belongs wholly, so that its figures need no estimate. */
    public boolean isWhole() {
        return members.stream().allMatch(member -> member.share() == 1);
    }

    /** The name as a file has it: lower-case letters, digits and hyphens. */
    public String fileName() {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut =
                plain.substring(0, Math.min(plain.length(), LONGEST_FILE_NAME)).replaceAll("-$", "");
        return cut.isEmpty() ? "area" : cut;
    }

    /** The members, a row each: read back as a file, it gives the same area. */
    public Table toTable() {
        List<List<String>> rows = members.stream()
                .map(member -> List.of(
                        member.neighbourhood().code().text(),
                        member.neighbourhood().name(),
                        Decimals.upTo(member.share(), DECIMALS),
                        Decimals.upTo(member.residents(), DECIMALS),
                        name))
                .collect(Collectors.toList());
        return new Table(
                "areas/" + fileName(),
                "The neighbourhoods that " + name + " is made of",
                List.of(),
                List.of(
                        Field.text("code", "GSS code of the neighbourhood (LSOA) of 2011"),
                        Field.text("name", "its name"),
                        Field.number("share", "share of its people, above 0 to 1, that are counted"),
                        Field.number("residents", "those people, mid-2019"),
                        Field.text(ListedFile.AREA, "the name of the area, the same in each row")),
                rows);
    }

    /** {@link #toTable} as CSV. */
    public byte[] toCsv() {
        return toTable().toCsv();
    }
}
