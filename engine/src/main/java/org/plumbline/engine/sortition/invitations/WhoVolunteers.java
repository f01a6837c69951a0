package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.methods.sortition.invitations.ByTenth;
import org.plumbline.methods.sortition.invitations.FeatureShares;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.recipes.PanelInvitationRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.sortition.Willingness;
import org.plumbline.sources.sortition.invitations.PeopleCount;

/**
 * What volunteers are like: people of each value as counted, or as the middle of the quota where nobody counted them, times how willing they
 * are.
 */
final class WhoVolunteers {
    private final Quotas quotas;
    private final RecipeFile file;
    private final List<Willingness> willingness;
    private final Problems problems = new Problems();
    private final double[][][] parts;
    private final boolean[] counted;

    private WhoVolunteers(Quotas quotas, RecipeFile file) {
        this.quotas = quotas;
        this.file = file;
        this.willingness = file.as(PanelInvitationRecipe.class).willingness();
        this.parts = new double[quotas.features().size()][][];
        this.counted = new boolean[parts.length];
    }

    /**
     * @throws org.plumbline.model.problems.WrongInput if people or willingness are told of values that the quotas have not, or of
     *     some values of a feature only
     * @throws NoAnswer if nobody has any value of a feature
     */
    static WhoVolunteers of(Quotas quotas, RecipeFile file, List<PeopleCount> people) {
        WhoVolunteers who = new WhoVolunteers(quotas, file);
        who.count(people);
        who.weigh();
        who.problems.throwIfAny();
        return who;
    }

    FeatureShares shares() {
        return new FeatureShares(parts);
    }

    /** The features whose shares are the middles of their quotas, because nobody counted people. */
    List<String> fromQuotas() {
        List<String> names = new ArrayList<>();
        for (int feature = 0; feature < counted.length; feature++) {
            if (!counted[feature]) {
                names.add(quotas.features().get(feature).name());
            }
        }
        return names;
    }

    private void count(List<PeopleCount> people) {
        Map<List<Object>, Double> counts = new HashMap<>();
        for (PeopleCount one : people) {
            int feature = feature(one.feature(), one.where());
            if (feature >= 0) {
                counted[feature] = true;
                int value = value(feature, one.value(), one.where());
                counts.put(List.of(feature, value, one.tenth()), one.people());
            }
        }
        problems.throwIfAny();
        for (int feature = 0; feature < parts.length; feature++) {
            List<Quota> values = quotas.features().get(feature).quotas();
            parts[feature] = new double[values.size()][ByTenth.TENTHS];
            for (int value = 0; value < values.size(); value++) {
                for (int tenth = 1; tenth <= ByTenth.TENTHS; tenth++) {
                    parts[feature][value][tenth - 1] = counted[feature]
                            ? counted(counts, feature, value, tenth)
                            : values.get(value).least()
                                    + (double) values.get(value).most();
                }
            }
        }
        problems.throwIfAny();
        requirePeople();
    }

    /** Of that tenth where it is counted by tenth, else of all. */
    private double counted(Map<List<Object>, Double> counts, int feature, int value, int tenth) {
        Double people = counts.get(List.of(feature, value, OptionalInt.of(tenth)));
        people = people == null ? counts.get(List.of(feature, value, OptionalInt.empty())) : people;
        if (people == null) {
            Feature of = quotas.features().get(feature);
            problems.add(new Problem(
                    ProblemCode.WRONG_TEXT,
                    Where.file("people.csv"),
                    "people of a value are not counted, though those of others of its feature are",
                    of.name() + ": " + of.quotas().get(value).value() + ", tenth " + tenth,
                    "a row for it: of that tenth, or without a tenth for all",
                    "write 0 where there are none"));
            return 1;
        }
        return people;
    }

    private void requirePeople() {
        for (int feature = 0; feature < parts.length; feature++) {
            for (int tenth = 0; tenth < ByTenth.TENTHS; tenth++) {
                double sum = 0;
                for (double[] value : parts[feature]) {
                    sum += value[tenth];
                }
                if (!(sum > 0)) {
                    throw new NoAnswer("Nobody of tenth " + (tenth + 1) + " is counted under any value of "
                            + quotas.features().get(feature).name()
                            + ", so nobody can tell who would volunteer there. Count people of all tenths, or give rows without a"
                            + " tenth.");
                }
            }
        }
    }

    private void weigh() {
        for (int i = 0; i < willingness.size(); i++) {
            Willingness one = willingness.get(i);
            int feature = feature(one.feature(), file.whereOf("/willingness/" + i + "/feature"));
            int value = feature < 0 ? -1 : value(feature, one.value(), file.whereOf("/willingness/" + i + "/value"));
            for (int tenth = 0; value >= 0 && tenth < ByTenth.TENTHS; tenth++) {
                parts[feature][value][tenth] *= one.times();
            }
        }
    }

    private int feature(String name, Where where) {
        for (int feature = 0; feature < parts.length; feature++) {
            if (quotas.features().get(feature).name().equals(name)) {
                return feature;
            }
        }
        problems.add(new Problem(
                ProblemCode.WRONG_TEXT,
                where,
                "a feature that the categories have not",
                name,
                "one of: "
                        + String.join(
                                ", ",
                                quotas.features().stream().map(Feature::name).toList()),
                "write it as the categories file does"));
        return -1;
    }

    private int value(int feature, String name, Where where) {
        Feature of = quotas.features().get(feature);
        int value = of.find(name);
        if (value < 0) {
            problems.add(new Problem(
                    ProblemCode.WRONG_TEXT,
                    where,
                    "a value of " + of.name() + " that the categories have not",
                    name,
                    "one of: "
                            + String.join(
                                    ", ", of.quotas().stream().map(Quota::value).toList()),
                    "write it as the categories file does"));
        }
        return value;
    }
}
