package org.plumbline.engine.sortition.quotas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.quotas.Feasibility;
import org.plumbline.methods.sortition.quotas.FeasibilityCheck;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.sources.sortition.AssemblyFiles;
import org.plumbline.sources.sortition.AssemblyRead;
import org.plumbline.sources.sortition.Remark;
import org.plumbline.sources.sortition.RespondentOptions;
import org.plumbline.sources.sortition.Salt;
import org.plumbline.sources.tables.StoredFile;

/** Whether a pool can fill the quotas of a panel, and what would help if it cannot. */
public final class PoolCheck {
    /** How many smallest relaxations are listed: more than an organiser would weigh against each other. */
    public static final int LISTED = 10;

    /** Nothing of a check is kept or shown by its row keys, so that anybody may know what they are made with. */
    private static final Salt NO_SECRET = Salt.parse("0123456789abcdef".repeat(4));

    private final Solver solver;

    public PoolCheck(Solver solver) {
        this.solver = solver;
    }

    /**
     * The files to check.
     *
     * @param seats 1 to {@value AssemblyFiles#MOST_SEATS}
     * @param id the heading of the column that says who a person is
     * @param addresses the headings of the columns that make an address together; none where people of one address may be on a
     *     panel together
     */
    public record Asked(Path categories, Path respondents, int seats, Optional<String> id, List<String> addresses) {
        public Asked {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * Reads the files of an organiser and checks them; writes nothing.
     *
     * @param patience for the check
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the files
     */
    public CheckedPool check(Asked asked, Patience patience) {
        AssemblyRead read = AssemblyFiles.read(
                StoredFile.at(asked.categories()),
                StoredFile.at(asked.respondents()),
                asked.seats(),
                new RespondentOptions(asked.id(), asked.addresses()),
                NO_SECRET);
        List<String> remarks = read.remarks().stream().map(Remark::toString).toList();
        return check(read.assembly(), patience).withRemarks(remarks);
    }

    /** What was found, with all that there is to say about it. Cost as of {@link FeasibilityCheck#check}. */
    public CheckedPool check(Assembly assembly, Patience patience) {
        PoolClasses classes = PoolClasses.of(assembly);
        Feasibility feasibility = new FeasibilityCheck(solver, LISTED).check(classes, patience);
        return new CheckedPool(assembly, classes.count(), feasibility, List.of());
    }
}
