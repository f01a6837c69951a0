package org.plumbline.methods.sortition.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plumbline.methods.sortition.quotas.QuotaRule;
import org.plumbline.methods.sortition.quotas.Rounding;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** Makes a pool up. */
public final class PoolGenerator {
    /** How many people are invited for each who volunteers: few enough to say yes that the readier kinds are over-represented. */
    private static final int INVITED = 20;

    private final PoolSettings settings;

    public PoolGenerator(PoolSettings settings) {
        this.settings = settings;
    }

    /**
     * The pool: the same settings give the same one on any machine.
     *
     * @throws IllegalArgumentException if so many share households that there are fewer households than seats
     */
    public GeneratedPool make() {
        SplittableRandom random = new SplittableRandom(settings.seed());
        MadeUpPopulation invited = new MadeUpPopulation(settings, INVITED * settings.people(), random);
        int[] volunteers = new Volunteers(settings, random).first(settings.people(), invited, random);
        Pool pool = pool(invited, volunteers);
        Population population = invited.counted();
        Quotas wanted = new QuotaRule(Rounding.FLOOR_CEIL, settings.slack()).quotas(population, settings.panelSize());
        String title = "Made-up pool of " + settings.people() + " people for " + settings.panelSize() + " seats, seed "
                + settings.seed();
        boolean onePerHousehold = settings.sharedHouseholds() > 0;
        int[][] seats = new NearestPanel(new Assembly(title, wanted, pool, onePerHousehold)).seats();
        Quotas kept = widened(wanted, seats);
        return new GeneratedPool(
                settings, population, new Assembly(title, kept, pool, onePerHousehold), seats(kept) - seats(wanted));
    }

    private Pool pool(MadeUpPopulation invited, int[] volunteers) {
        int[][] values = new int[settings.features().size()][volunteers.length];
        List<String> keys = new ArrayList<>();
        for (int person = 0; person < volunteers.length; person++) {
            for (int feature = 0; feature < values.length; feature++) {
                values[feature][person] = invited.value(feature, volunteers[person]);
            }
            keys.add("p" + (person + 1));
        }
        return new Pool(keys, values, households(values));
    }

    /**
     * Puts people two by two, every fifth time three by three, into households; neighbours in the last feature but two where there are as many
     * (the area, in the usual features) as people who live together are.
     */
    private int[] households(int[][] values) {
        int people = settings.people();
        int[] households = IntStream.range(0, people).toArray();
        int[] alike = values[Math.min(3, values.length - 1)];
        int sharing = (int) StrictMath.round(settings.sharedHouseholds() * people);
        int[] order = IntStream.range(0, sharing)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> alike[person])
                        .thenComparingInt(PoolGenerator::scattered))
                .mapToInt(Integer::intValue)
                .toArray();
        int made = 0;
        for (int from = 0; from + 1 < order.length; made++) {
            // The last three are one household, so that nobody is left over alone.
            int size = order.length - from == 3 || (made % 5 == 4 && order.length - from != 4) ? 3 : 2;
            for (int member : Arrays.copyOfRange(order, from, from + size)) {
                households[member] = order[from];
            }
            from += size;
        }
        return households;
    }

    /** The order of answers mixed up, so that who lives together did not answer together: a bijection of whole numbers. */
    private static int scattered(int person) {
        return person * 0x9E3779B1;
    }

    private static Quotas widened(Quotas quotas, int[][] seats) {
        List<Feature> features = new ArrayList<>();
        for (int feature = 0; feature < seats.length; feature++) {
            Feature wanted = quotas.features().get(feature);
            List<Quota> kept = new ArrayList<>();
            for (int value = 0; value < seats[feature].length; value++) {
                Quota quota = wanted.quotas().get(value);
                int here = seats[feature][value];
                kept.add(Quota.of(
                        quota.value(),
                        Math.min(quota.least(), here),
                        Math.max(quota.most(), here),
                        quotas.panelSize()));
            }
            features.add(new Feature(wanted.name(), kept));
        }
        return new Quotas(quotas.panelSize(), features);
    }

    /** How many seats lie between least and most, over all quotas. */
    private static int seats(Quotas quotas) {
        return quotas.features().stream()
                .flatMap(feature -> feature.quotas().stream())
                .mapToInt(quota -> quota.most() - quota.least())
                .sum();
    }
}
