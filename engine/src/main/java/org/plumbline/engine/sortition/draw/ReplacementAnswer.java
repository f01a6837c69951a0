package org.plumbline.engine.sortition.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;

/** The panel after some withdrew. */
public final class ReplacementAnswer implements Computed {
    private final DrawAnswer draw;
    private final List<Replacement> replacements;
    private final List<KeptQuota> quotas;
    private final Map<String, byte[]> inputs;

    ReplacementAnswer(
            DrawAnswer draw, List<Replacement> replacements, List<KeptQuota> quotas, Map<String, byte[]> inputs) {
        this.draw = draw;
        this.replacements = List.copyOf(replacements);
        this.quotas = List.copyOf(quotas);
        this.inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    public DrawAnswer draw() {
        return draw;
    }

    /** In the order of withdrawing. */
    public List<Replacement> replacements() {
        return replacements;
    }

    public List<KeptQuota> quotas() {
        return quotas;
    }

    /** Who sits on the panel now, by row keys: those drawn who stayed in their order, then those who came, in theirs. */
    public List<String> members() {
        List<String> members = new ArrayList<>();
        for (int person : draw.members()) {
            members.add(draw.commitment().panels().key(person));
        }
        for (Replacement one : replacements) {
            if (one.wasOnPanel()) {
                members.remove(one.withdrawn());
                one.by().ifPresent(members::add);
            }
        }
        return members;
    }

    /** The reserves who are left, by row keys. */
    public List<String> reserves() {
        List<String> reserves = new ArrayList<>();
        for (int person : draw.reserves()) {
            reserves.add(draw.commitment().panels().key(person));
        }
        for (Replacement one : replacements) {
            reserves.remove(one.withdrawn());
            one.by().ifPresent(reserves::remove);
        }
        return reserves;
    }

    /** Seats by which the panel misses its quotas in the end. */
    public int missedSeats() {
        return replacements.isEmpty()
                ? 0
                : replacements.get(replacements.size() - 1).missedSeats();
    }

    /** Seats for whom nobody came. */
    public int emptySeats() {
        return draw.members().length - members().size();
    }

    @Override
    public Lineage lineage() {
        return draw.lineage();
    }

    @Override
    public Map<String, byte[]> inputs() {
        return inputs;
    }

    @Override
    public List<String> toCompare() {
        List<String> notes = new ArrayList<>(draw.toCompare());
        notes.add(
                "That nobody before those who came would have kept every quota is for those to check who may see the pool:"
                        + " plumbline sortition replace makes this folder again from the run.");
        return notes;
    }
}
