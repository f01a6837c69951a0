package org.plumbline.engine.studies;

import java.util.concurrent.ExecutorService;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.funding.Allocation;
import org.plumbline.methods.funding.ShareMargins;
import org.plumbline.recipes.Need;

/** The need that a study works out itself, as its recipe has it and again under each drawn choice. */
interface DrawnNeed {

    /** Whether a rule's need is this one. */
    boolean is(Need need);

    /** The shares of the pot by this need. */
    long[] shares(Allocation allocation);

    /** The shares under each draw. */
    ShareMargins margins(Allocation allocation, ExecutorService threads);

    /** The score of an index as need. */
    static DrawnNeed ofIndex(IndexAnswer index) {
        return new DrawnNeed() {
            @Override
            public boolean is(Need need) {
                return need.equals(new Need.OfIndex(index.recipe().id()));
            }

            @Override
            public long[] shares(Allocation allocation) {
                return allocation.byNeed(index.result().toScores());
            }

            @Override
            public ShareMargins margins(Allocation allocation, ExecutorService threads) {
                return allocation.marginsByNeed(index.drawn(), threads);
            }
        };
    }

    /** The residents of the places on a target's list. */
    static DrawnNeed ofTarget(TargetAnswer target) {
        return new DrawnNeed() {
            @Override
            public boolean is(Need need) {
                return need.equals(new Need.OfTarget(target.recipe().id()));
            }

            @Override
            public long[] shares(Allocation allocation) {
                return allocation.byClaims(target.claims(target.toListed()));
            }

            @Override
            public ShareMargins margins(Allocation allocation, ExecutorService threads) {
                return new ShareMargins(
                        target.margins().forEachDraw(listed -> allocation.byClaims(target.claims(listed)), threads));
            }
        };
    }
}
