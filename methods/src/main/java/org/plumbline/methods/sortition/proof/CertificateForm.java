package org.plumbline.methods.sortition.proof;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.PoolClasses;

/** Whether a certificate has the form of one: before that, there is nothing to prove. */
final class CertificateForm {
    private CertificateForm() {}

    /** @param everyClass whether each class is to be settled at some stage */
    static List<Fault> faults(PoolClasses classes, Certificate certificate, boolean everyClass) {
        List<Fault> faults = new ArrayList<>();
        boolean[] settled = new boolean[classes.count()];
        for (int number = 0; number < certificate.stages().size(); number++) {
            Certificate.Stage stage = certificate.stages().get(number);
            if (stage.classes() == classes.count()) {
                addWeightFaults(faults, number, stage);
                addSettledFaults(faults, number, stage, settled);
            } else {
                faults.add(new Fault(Fault.Kind.CLASSES, number, -1, 0));
            }
        }
        List<Certificate.Stage> stages = certificate.stages();
        boolean nought = !stages.isEmpty() && stages.get(stages.size() - 1).level() <= ProofCheck.TOLERANCE;
        for (int one = 0; one < settled.length && (everyClass || nought); one++) {
            if (!settled[one]) { // of those who are left when all others can have next to none, nothing would be proved
                faults.add(new Fault(Fault.Kind.NOT_SETTLED, -1, one, 0));
            }
        }
        return faults;
    }

    private static void addWeightFaults(List<Fault> faults, int number, Certificate.Stage stage) {
        for (int one = 0; one < stage.classes(); one++) {
            if (stage.weight(one) < 0) {
                faults.add(new Fault(Fault.Kind.WEIGHT, number, one, 0));
            }
        }
    }

    private static void addSettledFaults(List<Fault> faults, int number, Certificate.Stage stage, boolean[] settled) {
        for (int place = 0; place < stage.settledCount(); place++) {
            int one = stage.settled(place);
            if (one < 0 || one >= settled.length) {
                faults.add(new Fault(Fault.Kind.CLASSES, number, one, 0));
                continue;
            }
            if (settled[one]) {
                faults.add(new Fault(Fault.Kind.SETTLED_TWICE, number, one, 0));
            }
            if (stage.weight(one) == 0) {
                faults.add(new Fault(Fault.Kind.WEIGHT, number, one, 0));
            }
            settled[one] = true;
        }
        if (stage.settledCount() == 0) {
            faults.add(new Fault(Fault.Kind.CLASSES, number, -1, 0));
        }
    }
}
