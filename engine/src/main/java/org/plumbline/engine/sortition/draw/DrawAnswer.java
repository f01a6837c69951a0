package org.plumbline.engine.sortition.draw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.sortition.draw.PublicDraw;
import org.plumbline.methods.sortition.draw.PublicNumbers;
import org.plumbline.methods.sortition.draw.PublicValues;

/** The panel that public values drew of a commitment, and everybody else as reserves, in order. */
public final class DrawAnswer implements Computed {
    private final Commitment commitment;
    private final List<String> typed;
    private final PublicValues values;
    private final PublicNumbers numbers;
    private final List<Seal.Seats> opened;
    private final Map<String, byte[]> inputs;
    private final int panel;
    private final int[] members;
    private final int[] reserves;

    /**
     * @param typed the values as they were published, in the order of the sources
     * @param opened the seats of the drawn panel; empty where they stay sealed
     */
    DrawAnswer(
            Commitment commitment,
            List<String> typed,
            PublicValues values,
            List<Seal.Seats> opened,
            Map<String, byte[]> inputs) {
        this.commitment = commitment;
        this.typed = List.copyOf(typed);
        this.values = values;
        this.opened = List.copyOf(opened);
        this.inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        this.numbers = new PublicNumbers(commitment.recipe().hashing(), values.key());
        PublicDraw draw = new PublicDraw(numbers);
        PublicPanels panels = commitment.panels();
        this.panel = draw.panel(panels.panels());
        this.members = panels.members(panel);
        this.reserves = draw.reserves(
                panels.people(), members, commitment.recipe().reserves().orElse(panels.people()));
    }

    public Commitment commitment() {
        return commitment;
    }

    /** The value of a source as it was typed. */
    public String typed(int source) {
        return typed.get(source);
    }

    public PublicValues values() {
        return values;
    }

    public PublicNumbers numbers() {
        return numbers;
    }

    /** The drawn panel, 0 to panels - 1. Its number in the files is one more. */
    public int panel() {
        return panel;
    }

    /** Who is on it, ascending. */
    public int[] members() {
        return members.clone();
    }

    /** Who takes a place that becomes free, the first first. */
    public int[] reserves() {
        return reserves.clone();
    }

    /** How many seats the drawn panel gives each quota, where it was opened: the ranges, fewest and most the same. */
    public List<SeatRange> opened() {
        return opened.stream()
                .map(one -> commitment.seats().stream()
                        .filter(range -> range.feature().equals(one.feature())
                                && range.value().equals(one.value()))
                        .findFirst()
                        .map(range -> new SeatRange(
                                one.feature(), one.value(), range.least(), range.most(), one.seats(), one.seats()))
                        .orElseThrow(() -> new IllegalStateException("no quota " + one)))
                .toList();
    }

    @Override
    public Lineage lineage() {
        return commitment.lineage();
    }

    @Override
    public Map<String, byte[]> inputs() {
        return inputs;
    }

    @Override
    public List<String> toCompare() {
        return List.of(
                "Drawn of the commitment with the fingerprint " + commitment.fingerprint()
                        + ". Compare it with the one that was published before the draw.",
                "Whether the values are those that were published, the sources themselves say.");
    }
}
