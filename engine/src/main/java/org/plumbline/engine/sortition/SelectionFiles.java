package org.plumbline.engine.sortition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.sources.sortition.CanonicalAssembly;

/** The files that a selection, or a comparison of several, is published with; whoever made them. */
final class SelectionFiles {
    private final Map<String, byte[]> files = new HashMap<>();

    /** Those of a pool. */
    static SelectionFiles of(PanelFacts facts, Assembly assembly) {
        SelectionFiles files = new SelectionFiles();
        files.files.putAll(CanonicalAssembly.files(assembly));
        files.files.put(PanelFacts.NAME, facts.bytes());
        return files;
    }

    /**
     * @param found the bytes of a file by its name; empty if it is not there
     * @param methods what tells the files of several methods apart, as {@link #add(Selection, String)} takes it
     * @param withPortfolio whether there is a list of panels
     * @throws WrongInput if one is missing
     */
    static SelectionFiles of(Function<String, Optional<byte[]>> found, List<String> methods, boolean withPortfolio) {
        SelectionFiles files = new SelectionFiles();
        files.take(found, CanonicalAssembly.QUOTAS);
        files.take(found, CanonicalAssembly.POOL);
        files.take(found, PanelFacts.NAME);
        for (String method : methods) {
            files.take(found, LotteryFile.name(method));
            files.take(found, CertificateFile.name(method));
        }
        if (withPortfolio) {
            files.take(found, PortfolioFile.NAME);
        }
        return files;
    }

    private void take(Function<String, Optional<byte[]>> found, String name) {
        files.put(
                name,
                found.apply(name)
                        .orElseThrow(() -> new WrongInput(new Problem(
                                ProblemCode.RUN_FOLDER,
                                Where.file(name),
                                "a file of the selection is not in the folder",
                                "no " + name,
                                "the file as it was published",
                                ""))));
    }

    /** @param method the id of the recipe, where there are several; else empty */
    void add(Selection selection, String method) {
        files.put(LotteryFile.name(method), LotteryFile.bytes(selection.lottery()));
        files.put(CertificateFile.name(method), CertificateFile.bytes(selection.certificate()));
    }

    void add(Portfolio portfolio, Assembly assembly) {
        files.put(PortfolioFile.NAME, PortfolioFile.bytes(portfolio, assembly.pool()));
    }

    Map<String, byte[]> all() {
        return files;
    }

    PanelFacts facts() {
        return PanelFacts.read(bytes(PanelFacts.NAME));
    }

    /** @throws WrongInput if quotas and pool are not as Plumbline writes them, or not of these facts */
    PoolClasses classes(PanelFacts facts) {
        Assembly assembly = CanonicalAssembly.read(
                Map.of(
                        CanonicalAssembly.QUOTAS,
                        bytes(CanonicalAssembly.QUOTAS),
                        CanonicalAssembly.POOL,
                        bytes(CanonicalAssembly.POOL)),
                facts.title(),
                facts.seats());
        facts.requireSame(assembly);
        return PoolClasses.of(assembly);
    }

    Lottery lottery(PoolClasses classes, String method) {
        String name = LotteryFile.name(method);
        return LotteryFile.read(name, bytes(name), classes);
    }

    Certificate certificate(PoolClasses classes, String method) {
        String name = CertificateFile.name(method);
        return CertificateFile.read(name, bytes(name), classes);
    }

    Portfolio portfolio(PoolClasses classes) {
        return PortfolioFile.read(bytes(PortfolioFile.NAME), classes);
    }

    private byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalStateException(name + " was not taken");
        }
        return bytes;
    }
}
