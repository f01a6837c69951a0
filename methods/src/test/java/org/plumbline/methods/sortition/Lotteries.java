package org.plumbline.methods.sortition;

import java.util.List;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.generator.PoolGenerator;
import org.plumbline.methods.sortition.generator.PoolSettings;
import org.plumbline.methods.sortition.selection.Leximin;
import org.plumbline.model.sortition.Assembly;

/**
 * Pools of some size with their LEXIMIN lottery: made up, some with shared households, and the published examples.
 *
 * @param name tells a failing pool
 */
public record Lotteries(String name, PoolClasses classes, Lottery lottery) {

    public static Lotteries of(String name, Assembly assembly) {
        PoolClasses classes = PoolClasses.of(assembly);
        return new Lotteries(
                name,
                classes,
                new Leximin().select(classes, new OrTools(), Patience.ENDLESS).lottery());
    }

    public static Lotteries of(PoolSettings settings) {
        return of(settings.toString(), new PoolGenerator(settings).make().assembly());
    }

    public static List<Lotteries> madeUp() {
        return List.of(
                of(PoolSettings.small(60, 12, 1)),
                of(PoolSettings.small(37, 9, 2).withSlack(1)),
                of(PoolSettings.small(50, 10, 3).withSharedHouseholds(0.5)),
                of(PoolSettings.small(40, 8, 5).withSharedHouseholds(1)));
    }

    /** Four features of 6, 4, 3 and 10 values for 15 seats, so that most quotas are exact and a panel is hard to find. */
    public static List<Lotteries> tight() {
        PoolSettings tight = PoolSettings.small(90, 15, 4).withFeatures(PoolSettings.usualFeatures(4));
        return List.of(of(tight), of(tight.withSharedHouseholds(0.3).withSlack(1)));
    }

    public static List<Lotteries> examples() {
        return List.of(
                of("example 1", Fixtures.example1().alone()),
                of("example 1 with households", Fixtures.example1WithHouseholds()),
                of("example 3", Fixtures.example3()),
                of("example 5", Fixtures.example5()),
                of("example 6", Fixtures.example6()));
    }

    @Override
    public String toString() {
        return name;
    }
}
