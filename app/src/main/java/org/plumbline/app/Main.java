package org.plumbline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.plumbline.app.cli.CommandLineDoor;
import org.plumbline.app.cli.Output;
import org.plumbline.app.cli.Wiring;
import org.plumbline.app.report.Report;
import org.plumbline.app.report.briefs.BriefDocuments;
import org.plumbline.app.report.budgeting.BudgetDocuments;
import org.plumbline.app.report.budgeting.ShareDocuments;
import org.plumbline.app.report.comparisons.ComparisonDocuments;
import org.plumbline.app.report.index.IndexDocuments;
import org.plumbline.app.report.sortition.PanelDocuments;
import org.plumbline.app.report.sortition.draw.LotteryDocuments;
import org.plumbline.app.report.sortition.invitations.InvitationDocuments;
import org.plumbline.engine.Workbench;
import org.plumbline.methods.solver.Patience;
import org.plumbline.sources.Catalogue;

/** Starts Plumbline. The only class of the doors that names the sources: everything is put together here. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // What is printed must not depend on where the machine thinks it is.
        Locale.setDefault(Locale.UK);
        // Pictures in documents are drawn without a screen.
        System.setProperty("java.awt.headless", "true");
        Output output = new Output(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        System.exit(new CommandLineDoor(new Together(), output).run(arguments));
    }

    private static final class Together implements Wiring {
        @Override
        public Workbench open(Folders folders, int threads) {
            return new Workbench(
                    Catalogue.of(folders.data(), folders.mirrors()),
                    threads,
                    List.of(
                            new Report(),
                            new BriefDocuments(),
                            new ComparisonDocuments(),
                            new IndexDocuments(),
                            new BudgetDocuments(),
                            new ShareDocuments(),
                            new PanelDocuments(),
                            new InvitationDocuments(),
                            new LotteryDocuments()));
        }

        @Override
        public Instant timeOfFetch() {
            return Instant.now();
        }

        @Override
        public Patience patience(OptionalInt seconds) {
            if (seconds.isEmpty()) {
                return Patience.ENDLESS;
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds.getAsInt());
            return () -> TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }

        @Override
        public byte[] fresh() {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return bytes;
        }
    }
}
