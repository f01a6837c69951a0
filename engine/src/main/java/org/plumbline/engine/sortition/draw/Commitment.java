package org.plumbline.engine.sortition.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.draw.NamedSource;
import org.plumbline.methods.sortition.draw.PublicValues;
import org.plumbline.model.citations.Checksum;
import org.plumbline.recipes.PanelLotteryRecipe;
import org.plumbline.recipes.RecipeFile;

/**
 * What is fixed and published before the values that decide exist: the panels, everybody's chance, the sources of the values, how
 * numbers are made of them, and checksums of what stays with the organiser. {@link #fingerprint} is one line that stands for all
 * of it.
 */
public final class Commitment implements Computed {
    /** The table that the fingerprint is of. */
    public static final String TABLE = "commitment";

    private static final String FORMAT = "plumbline-panel-commitment-1";

    private final RecipeFile lottery;
    private final PublicPanels panels;
    private final List<SeatRange> seats;
    private final List<String> seals;
    private final Origin origin;
    private final Map<String, byte[]> inputs;

    Commitment(
            RecipeFile lottery,
            PublicPanels panels,
            List<SeatRange> seats,
            List<String> seals,
            Origin origin,
            Map<String, byte[]> inputs) {
        this.lottery = lottery;
        this.panels = panels;
        this.seats = List.copyOf(seats);
        this.seals = List.copyOf(seals);
        this.origin = origin;
        this.inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * What stays with the organiser, by checksum.
     *
     * @param pool SHA-256 of the pool with everybody's features
     * @param run SHA-256 of the record of the run that chose the panels
     */
    record Origin(String pool, String run) {}

    public PanelLotteryRecipe recipe() {
        return lottery.as(PanelLotteryRecipe.class);
    }

    public PublicPanels panels() {
        return panels;
    }

    /** Quota by quota, how many seats the panels give. */
    public List<SeatRange> seats() {
        return seats;
    }

    /** @param panel 0 to panels - 1 */
    String seal(int panel) {
        return seals.get(panel);
    }

    Origin origin() {
        return origin;
    }

    public Chance chance(int person) {
        return new Chance(panels.appearances(person), panels.panels());
    }

    /**
     * Quotas that every panel gives the same number of seats, other than none or all of them. Whoever has the panels can find by
     * algebra which row keys are of that kind.
     */
    public List<SeatRange> sameOnEveryPanel() {
        return seats.stream()
                .filter(range -> panels.panels() > 1 && range.fewest() == range.highest())
                .filter(range -> range.fewest() > 0 && range.fewest() < panels.panelSize())
                .toList();
    }

    /** Bits that nobody can foresee, over all sources. */
    public double bits() {
        return PublicValues.bits(recipe().sources());
    }

    /** Whether the sources are enough for so many panels to be equally likely. */
    public boolean hasEnoughBits() {
        return bits() >= bitsWanted();
    }

    public double bitsWanted() {
        return PublicValues.bitsWanted(panels.panels());
    }

    /** Key by key, in order. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("format", FORMAT);
        lines.put("lottery", lottery.id());
        lines.put("lottery_sha256", lottery.sha256());
        lines.put("hash", recipe().hashing().words());
        lines.put("people", Integer.toString(panels.people()));
        lines.put("panel_size", Integer.toString(panels.panelSize()));
        lines.put("panels", Integer.toString(panels.panels()));
        inputs.forEach((name, bytes) -> {
            if (!name.equals(LotteryFiles.ORIGIN)) {
                lines.put(name.replace(".csv", "_sha256"), Checksum.of(bytes));
            }
        });
        lines.put("pool_sha256", origin.pool());
        lines.put("run_sha256", origin.run());
        for (NamedSource source : recipe().sources()) {
            lines.put(
                    "source_" + source.name(), source.source().words() + "; on " + source.on() + "; " + source.where());
        }
        lines.put("bits", bitsText(bits(), RoundingMode.FLOOR));
        lines.put("bits_wanted", bitsText(bitsWanted(), RoundingMode.CEILING));
        return lines;
    }

    private static String bitsText(double bits, RoundingMode rounding) {
        return new BigDecimal(bits).setScale(1, rounding).toPlainString();
    }

    /** The commitment as a table. */
    Table table() {
        return new Table(
                TABLE,
                "What was committed before the draw",
                List.of(lottery.id()),
                List.of(Field.text("key", "what"), Field.text("value", "is committed")),
                lines().entrySet().stream()
                        .map(line -> List.of(line.getKey(), line.getValue()))
                        .toList());
    }

    /** SHA-256 of the table as a file: what is published before the draw, 64 hexadecimal digits. */
    public String fingerprint() {
        return Checksum.of(table().toCsv());
    }

    @Override
    public Lineage lineage() {
        return new Lineage(List.of(lottery), List.of(), List.of(), 0, 0);
    }

    @Override
    public Map<String, byte[]> inputs() {
        return inputs;
    }

    @Override
    public List<String> toCompare() {
        return List.of(String.format(
                Locale.ROOT,
                "The fingerprint of this commitment is %s. Compare it with the one that was published before the draw.",
                fingerprint()));
    }
}
